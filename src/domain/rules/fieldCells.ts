import { groupBy } from "../collection/groupBy";
import { oncePer } from "../collection/oncePer";
import type { SheetReading } from "../layout/SheetReading";
import { readMainMark } from "../measure/mainMark";
import { measureFields, type MeasureField, type MeasureRow, type SourceCell } from "../measure/MeasureRow";
import { isBlank } from "../text/blank";
import { hasRelistedMark } from "../text/relistedMark";

/** A field's cell in a row. */
export interface FieldCell {
  readonly row: MeasureRow;
  readonly field: MeasureField;
  readonly cell: SourceCell;
}

/** The cells of one field, from top to bottom. */
interface FieldCells {
  readonly readable: FieldCell[];
  readonly filled: FieldCell[];
  readonly struck: FieldCell[];
  readonly errors: FieldCell[];
  readonly partlyStruck: FieldCell[];
  last: SourceCell | undefined;
}

const noCells = (): FieldCells => ({
  readable: [],
  filled: [],
  struck: [],
  errors: [],
  partlyStruck: [],
  last: undefined,
});

/** Nearly every rule asks for the cells of a field: they are listed once a sheet, row by row as they lie in memory. */
const listed = oncePer(({ rows }: SheetReading): Record<MeasureField, FieldCells> => {
  const lists = Object.fromEntries(measureFields.map((field) => [field, noCells()])) as Record<
    MeasureField,
    FieldCells
  >;
  for (const row of rows) for (const field of measureFields) listCell(row, field, lists[field]);
  return lists;
});

function listCell(row: MeasureRow, field: MeasureField, lists: FieldCells): void {
  const cell = row.cells[field];
  if (cell === undefined) return;
  const isNew = cell.row !== lists.last?.row || cell.column !== lists.last.column;
  lists.last = cell;
  if (!isNew) return;
  const each: FieldCell = { row, field, cell };
  if (cell.isPartlyStruck) {
    lists.partlyStruck.push(each);
    return;
  }
  lists.readable.push(each);
  if (!saysSomething(each)) return;
  lists.filled.push(each);
  if (cell.struck !== undefined) lists.struck.push(each);
  if (cell.kind === "error") lists.errors.push(each);
}

/** A mark of 主な施策 is no text: in whatever character it is written, there is nothing to mend. */
const saysSomething = ({ field, cell: { text, struck } }: FieldCell): boolean =>
  struck !== undefined || (text !== "" && !(field === "main" && readMainMark(text) !== "unknown"));

/** 一つの欄のセル: every cell of a field that can be read, once where it is merged over several rows. */
export const cellsOf = (sheet: SheetReading, field: MeasureField): readonly FieldCell[] =>
  listed(sheet)[field].readable;

const ofAllFields = (
  sheet: SheetReading,
  list: "filled" | "struck" | "errors" | "partlyStruck",
): FieldCell[] => ([] as FieldCell[]).concat(...measureFields.map((field) => listed(sheet)[field][list]));

/** 一部見え消しのセル: those of every field that nobody can read. */
export const partlyStruckCells = (sheet: SheetReading): FieldCell[] => ofAllFields(sheet, "partlyStruck");

/** 見え消しのあるセル: those of which a part is struck through, and the rest can be read. */
export const struckCells = (sheet: SheetReading): FieldCell[] => ofAllFields(sheet, "struck");

/** エラー値のセル: those that hold one as Excel itself gives it. */
export const errorCells = (sheet: SheetReading): FieldCell[] => ofAllFields(sheet, "errors");

/** Every cell of every field that holds a text, be it struck through, in rules about texts. */
const filledTexts = oncePer((sheet: SheetReading) => {
  const byText = groupBy(ofAllFields(sheet, "filled"), ({ cell }) => cell.text);
  return Array.from(byText, ([text, cells]) => ({ text, cells }));
});

/** 文で選んだセル: the filled cells whose text passes. Sheets repeat themselves, so every text is judged once. */
export function* cellsSaying(sheet: SheetReading, isMeant: (text: string) => boolean): Generator<FieldCell> {
  for (const { text, cells } of filledTexts(sheet)) if (isMeant(text)) yield* cells;
}

/** 文の中に見つかったもの: the filled cells in whose text something is found, with what it is. */
export function* findInTexts<Found>(
  sheet: SheetReading,
  find: (text: string) => readonly Found[],
): Generator<FieldCell & { readonly found: readonly Found[] }> {
  for (const { text, cells } of filledTexts(sheet)) {
    const found = find(text);
    if (found.length > 0) for (const each of cells) yield { ...each, found };
  }
}

/** The blank cells of a field among the rows that must fill it. */
export function* missingCells(sheet: SheetReading, field: MeasureField): Generator<FieldCell> {
  for (const each of cellsOf(sheet, field)) {
    if (isBlank(each.cell.text) && mustBeFilled(each.row)) yield each;
  }
}

/** A relisted measure need not fill its fields, nor one of which nobody can tell whether it is one. */
export const mustBeFilled = ({ relisted, cells }: MeasureRow): boolean =>
  !relisted && !measureFields.some((field) => mayBeMark(cells[field]));

const mayBeMark = (cell: SourceCell | undefined): boolean =>
  cell !== undefined && cell.isPartlyStruck && hasRelistedMark(cell.text);
