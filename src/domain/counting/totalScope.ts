import type { SheetReading, TotalLine } from "../layout/SheetReading";
import { headingFields, type MeasureRow } from "../measure/MeasureRow";
import { groupLetters } from "./groupLetters";

type Rows = readonly MeasureRow[];

/** 計の行の種類: 計 of the sheet, or 小計 of a part of it. */
export type TotalKind = "total" | "subtotal";

/** 数え方: how many there are, counted in each of the ways that a total line may count. */
export interface MeasureCounts {
  readonly rows: number;
  /** Rows without 再掲. */
  readonly live: number;
  /** 施策（文字）, with and without those shown a second time. */
  readonly letters: number;
  readonly liveLetters: number;
}

export const countMeasures = (rows: Rows): MeasureCounts => ({
  rows: rows.length,
  live: rows.filter(({ relisted }) => !relisted).length,
  letters: groupLetters(rows.map((row) => ({ ...row, relisted: false }))).length,
  liveLetters: groupLetters(rows).length,
});

/** The rows that a total line should speak of: 小計 of those since the last total or heading, 計 of the sheet's. */
export function rowsOfTotal(kind: TotalKind, { cell }: TotalLine, sheet: SheetReading): Rows {
  if (kind === "total") return sheet.rows;
  const since = Math.max(...linesAbove(cell.row, [...sheet.totals, ...sheet.headings]));
  const above = sheet.rows.filter(({ row }) => row > since && row < cell.row);
  return above.length > 0 ? above : rowsUntilNextTotal(cell.row, sheet);
}

/** The other rows that it may speak of, from how the sheet is built. */
export function otherRowsOfTotal(kind: TotalKind, line: TotalLine, sheet: SheetReading): Rows[] {
  const at = line.cell.row;
  const above = sheet.rows.filter(({ row }) => row < at);
  const below = sheet.rows.filter(({ row }) => row > at);
  const since = Math.max(...linesAbove(at, sheet.totals));
  const sinceSubtotal = above.filter(({ row }) => row > since);
  const parts = [sinceSubtotal, ...underHeadingsOf(above.at(-1), above), ...underHeadingsOf(below[0], below)];
  return kind === "subtotal" ? parts : [...parts, above, below, ...tablesAt(at, sheet)];
}

const linesAbove = (at: number, lines: readonly { readonly cell: TotalLine["cell"] }[]): number[] => [
  0,
  ...lines.map(({ cell }) => cell.row).filter((row) => row < at),
];

function rowsUntilNextTotal(at: number, { rows, totals }: SheetReading): Rows {
  const next = Math.min(...totals.map(({ cell }) => cell.row).filter((row) => row > at), Infinity);
  return rows.filter(({ row }) => row > at && row < next);
}

/** The rows under the same chapter as a row, under the same section, and so on. */
function underHeadingsOf(row: MeasureRow | undefined, rows: Rows): Rows[] {
  if (!row) return [];
  return headingFields
    .filter((level) => row[level] !== null)
    .map((level) => {
      const upTo = headingFields.slice(0, headingFields.indexOf(level) + 1);
      return rows.filter((other) => upTo.every((each) => other[each] === row[each]));
    });
}

/** The rows of each table: one under the other, each may have a total of its own. */
const tablesAt = (at: number, { rows, tables }: SheetReading): Rows[] =>
  tables.map(({ firstRow = at, lastRow = at }) =>
    rows.filter(({ row }) => row >= firstRow && row <= lastRow),
  );
