import type { Grid, GridCell } from "../grid/Grid";
import { SHEET_HEADER, shownColumns, TRACE_HEADER } from "./measureColumns";
import { parseTrace, type RowTrace } from "./rowTrace";

/** 施策一覧のセル, as it now stands. */
export interface LineCell {
  readonly column: number;
  /** Lines broken as Excel does. */
  readonly text: string;
  readonly isFormula: boolean;
}

/** 施策一覧の行, as it now stands. */
export interface MeasureLine {
  /** Of 施策一覧, from 1. */
  readonly line: number;
  /** The sheet from which it comes. */
  readonly sheet: string;
  /** Undefined for a line that we did not write. */
  readonly trace: RowTrace | undefined;
  /** By `shownColumns`; undefined where a column was taken out. */
  readonly cells: readonly (LineCell | undefined)[];
}

/**
 * 施策一覧を読む: the lines of our sheet that hold something, wherever they were sorted to, by the words of its header.
 * Undefined where it has no 控え, without which nobody can tell what was edited.
 */
export function readMeasuresSheet({ rows }: Grid): MeasureLine[] | undefined {
  const header = rows.findIndex((row) => row !== undefined && columnIn(row, TRACE_HEADER) !== undefined);
  const words = rows[header];
  const trace = words && columnIn(words, TRACE_HEADER);
  const sheet = words && columnIn(words, SHEET_HEADER);
  if (trace === undefined || sheet === undefined) return undefined;
  const columns = shownColumns.map((column) => columnIn(words ?? [], column.header));
  const lines: MeasureLine[] = [];
  // Holes are passed over.
  rows.forEach((row, index) => {
    const cells = columns.map((column) =>
      column === undefined ? undefined : lineCell(row?.[column], column),
    );
    if (index <= header || cells.every((cell) => (cell?.text ?? "") === "")) return;
    lines.push({
      line: index + 1,
      sheet: row?.[sheet]?.text ?? "",
      trace: parseTrace(row?.[trace]?.text ?? ""),
      cells,
    });
  });
  return lines;
}

/** From 0. */
function columnIn(row: readonly (GridCell | undefined)[], header: string): number | undefined {
  const column = row.findIndex((cell) => cell?.text === header);
  return column < 0 ? undefined : column;
}

const lineCell = (cell: GridCell | undefined, column: number): LineCell => ({
  column: column + 1,
  text: (cell?.text ?? "").replaceAll(/\r\n?/gu, "\n"),
  isFormula: cell?.formula !== undefined,
});
