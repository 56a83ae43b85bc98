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

/** Nearly every rule asks for the cells of a field: they are listed once a sheet. */
const listed = oncePer(({ rows }: SheetReading) => {
  const partlyStruck: FieldCell[] = [];
  const filled: FieldCell[] = [];
  const byField = new Map<MeasureField, readonly FieldCell[]>();
  for (const field of measureFields) {
    const readable: FieldCell[] = [];
    byField.set(field, readable);
    let previous: SourceCell | undefined;
    for (const row of rows) {
      const cell = row.cells[field];
      if (cell === undefined) continue;
      const isNew = cell.row !== previous?.row || cell.column !== previous.column;
      previous = cell;
      if (!isNew) continue;
      const each: FieldCell = { row, field, cell };
      if (cell.isPartlyStruck) partlyStruck.push(each);
      else readable.push(each);
      if (!cell.isPartlyStruck && saysSomething(each)) filled.push(each);
    }
  }
  return { byField, filled, partlyStruck };
});

/** A mark of 主な施策 is no text: in whatever character it is written, there is nothing to mend. */
const saysSomething = ({ field, cell: { text, struck } }: FieldCell): boolean =>
  struck !== undefined || (text !== "" && !(field === "main" && readMainMark(text) !== "unknown"));

/** 一つの欄のセル: every cell of a field that can be read, once where it is merged over several rows. */
export const cellsOf = (sheet: SheetReading, field: MeasureField): readonly FieldCell[] =>
  listed(sheet).byField.get(field) ?? [];

/** 一部見え消しのセル: those of every field that nobody can read. */
export const partlyStruckCells = (sheet: SheetReading): readonly FieldCell[] => listed(sheet).partlyStruck;

/** Every cell of every field that holds a text, be it struck through, in rules about texts. */
export const filledCells = (sheet: SheetReading): readonly FieldCell[] => listed(sheet).filled;

const filledByText = oncePer((sheet: SheetReading) => groupBy(filledCells(sheet), ({ cell }) => cell.text));

/** 文で選んだセル: the filled cells whose text passes. Sheets repeat themselves, so every text is judged once. */
export function* cellsSaying(sheet: SheetReading, isMeant: (text: string) => boolean): Generator<FieldCell> {
  for (const [text, cells] of filledByText(sheet)) if (isMeant(text)) yield* cells;
}

/** 文の中に見つかったもの: the filled cells in whose text something is found, with what it is. */
export function* findInTexts<Found>(
  sheet: SheetReading,
  find: (text: string) => readonly Found[],
): Generator<FieldCell & { readonly found: readonly Found[] }> {
  for (const [text, cells] of filledByText(sheet)) {
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
