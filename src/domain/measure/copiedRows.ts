import { oncePer } from "../collection/oncePer";
import { sharing } from "../collection/sharing";
import type { SheetReading } from "../layout/SheetReading";
import { foldText } from "../text/foldText";
import { hasJapanese } from "../text/hasJapanese";
import { headingPath, ministrySetKey } from "./MeasureIndex";
import { measureFields, type MeasureRow } from "./MeasureRow";
import { sharedNames } from "./sharedNames";

/** The rows that are the same as one another, the row itself among them; rows without a copy are absent. */
export type CopiedRows = ReadonlyMap<MeasureRow, readonly MeasureRow[]>;

/**
 * 写された行: whole rows that stand twice under the same headings. A copy whose 番号 was counted on is still one;
 * rows that share a merged name are one measure with several answers, and a row that nobody can read is no copy.
 */
export const copiedRows: (sheet: SheetReading) => CopiedRows = oncePer(findCopies);

function findCopies(sheet: SheetReading): CopiedRows {
  const copies = new Map<MeasureRow, readonly MeasureRow[]>();
  for (const named of sharedNames(sheet.rows)) {
    for (const same of sharing(named.filter(isReadable), placeKey, (row) => wholeKey(row, sheet))) {
      const sure = sureCopies(same, orderOf(sheet));
      for (const row of sure) copies.set(row, sure);
    }
  }
  return copies;
}

const orderOf = oncePer(({ rows }: SheetReading) => new Map(rows.map((row, index) => [row, index])));

const isReadable = ({ cells }: MeasureRow): boolean =>
  measureFields.every((field) => cells[field]?.isPartlyStruck !== true);

const placeKey = (row: MeasureRow): string => [headingPath(row), foldText(row.label ?? "")].join("\u0000");

function wholeKey(row: MeasureRow, sheet: SheetReading): string {
  const texts = [row.status, row.progress, row.deadline, row.note].map((text) => foldText(text ?? ""));
  return [row.relisted, ministrySetKey(row.ministries), ...texts, ...otherTexts(row, sheet)].join("\u0000");
}

/** What stands in columns of no field: rows that differ there differ; numbers there may have been counted on. */
function otherTexts(row: MeasureRow, { reader }: SheetReading): string[] {
  const own = new Set(measureFields.map((field) => row.cells[field]?.column));
  return reader
    .filledColumns(row.row)
    .filter((column) => !own.has(column))
    .map((column) => foldText(reader.filled(row.row, column)?.text ?? ""))
    .filter(hasJapanese);
}

const LONG_ENOUGH = 10;

/**
 * Rows without a label may be sub-items of one measure, unless they tell of the same at length; and a measure that is
 * relisted says so little that only a neighbour is surely its copy. Rows of one merged name are no copies of each other.
 */
function sureCopies(same: readonly MeasureRow[], order: ReadonlyMap<MeasureRow, number>): MeasureRow[] {
  const places = new Set(same.map(namePlace));
  const placeAt = new Map(same.map((row) => [order.get(row) ?? 0, namePlace(row)]));
  const hasOtherAt = (at: number, row: MeasureRow): boolean =>
    placeAt.has(at) && placeAt.get(at) !== namePlace(row);
  return same.filter((row) => {
    const at = order.get(row) ?? 0;
    if (row.relisted) return hasOtherAt(at - 1, row) || hasOtherAt(at + 1, row);
    return places.size > 1 && (row.label !== null || (row.progress ?? "").length >= LONG_ENOUGH);
  });
}

const namePlace = ({ cells: { name } }: MeasureRow): string => `${name?.row} ${name?.column}`;
