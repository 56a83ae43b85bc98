import type { Grid, GridCell } from "../../grid/Grid";
import { askedColumns } from "../askedColumns";
import { SHEET_HEADER, shownColumns, shownText, TRACE_HEADER } from "../measureColumns";
import { lineCell } from "./lineCell";
import { placeKey } from "./rowPlace";
import { parseTrace, type RowTrace } from "./rowTrace";
import type { ForeignCell, ShownText, TracedRow, TracedSheet } from "./TracedLine";

type Row = readonly (GridCell | undefined)[];

/** 施策一覧の列, and where it now stands, from 0; undefined where it was taken out. */
interface PlacedColumn {
  readonly shows: ShownText;
  readonly column: number | undefined;
}

/**
 * 施策一覧を読む: the lines of our sheet that hold something, wherever they were sorted to, by the words of its header.
 * Undefined where it has no 控え, or that of other columns than ours, without which nobody can tell what was edited.
 */
export function readMeasuresSheet({ name, rows }: Grid): TracedSheet | undefined {
  const header = rows.findIndex((row) => row !== undefined && columnIn(row, TRACE_HEADER) !== undefined);
  const words = rows[header] ?? [];
  const [trace, sheet] = [TRACE_HEADER, SHEET_HEADER].map((word) => columnIn(words, word));
  if (trace === undefined || sheet === undefined) return undefined;
  const columns = shownTexts.map((shows) => ({ shows, column: columnIn(words, shows.header) }));
  const traced: TracedRow[] = [];
  const foreign: ForeignCell[] = [];
  const isBlank = (row: Row): boolean =>
    columns.every(({ column }) => column === undefined || (row[column]?.text ?? "") === "");
  let isOld = false;
  // Holes are passed over.
  rows.forEach((row, index) => {
    if (!row || index <= header || isBlank(row)) return;
    const found = parseTrace(row[trace]?.text ?? "");
    isOld ||= found !== undefined && found.marks.length !== columns.length;
    if (found) traced.push(tracedRow(row, index, columns, found, row[sheet]?.text ?? ""));
    else foreign.push(...addedCell(row, index, columns));
  });
  return isOld ? undefined : { name, rows: traced, answers: [], foreign };
}

const shownTexts: readonly ShownText[] = shownColumns.map((column) => ({
  header: column.header,
  ...(column.field && { field: column.field }),
  textOf: (row) => shownText(column, row),
}));

/** 担当キー is a formula, which follows what is put into 担当府省庁. */
const followsOthers = ({ header }: ShownText): boolean => header === askedColumns.ministryKey;

/** From 0. */
function columnIn(row: Row, header: string): number | undefined {
  const column = row.findIndex((cell) => cell?.text === header);
  return column < 0 ? undefined : column;
}

function tracedRow(
  row: Row,
  index: number,
  columns: readonly PlacedColumn[],
  { cell, marks }: RowTrace,
  sheet: string,
): TracedRow {
  const place = { sheet, cell };
  const cells = columns.flatMap(({ shows, column }, at) => {
    const mark = marks[at];
    if (column === undefined || mark === undefined || followsOthers(shows)) return [];
    return [{ ...lineCell(row[column], index, column), mark, shows }];
  });
  return { key: placeKey(place), places: [place], isHeading: false, cells };
}

/** A line of the user's, told once. */
function addedCell(row: Row, index: number, columns: readonly PlacedColumn[]): ForeignCell[] {
  const first = columns.find(({ column }) => column !== undefined && (row[column]?.text ?? "") !== "");
  if (first?.column === undefined) return [];
  const cell = lineCell(row[first.column], index, first.column);
  return [{ ...cell, header: first.shows.header, reason: "added" }];
}
