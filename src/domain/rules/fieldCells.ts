import type { SheetReading } from "../layout/SheetReading";
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
const listed = new WeakMap<SheetReading, Map<MeasureField | "filled", readonly FieldCell[]>>();

function listOnce(
  sheet: SheetReading,
  key: MeasureField | "filled",
  list: () => readonly FieldCell[],
): readonly FieldCell[] {
  const lists = listed.get(sheet) ?? new Map<MeasureField | "filled", readonly FieldCell[]>();
  listed.set(sheet, lists);
  const cells = lists.get(key) ?? list();
  lists.set(key, cells);
  return cells;
}

/** 一つの欄のセル: every cell of a field that can be read, once where it is merged over several rows. */
export const cellsOf = (sheet: SheetReading, field: MeasureField): readonly FieldCell[] =>
  listOnce(sheet, field, () => cellsWhere(sheet, field, ({ isPartlyStruck }) => !isPartlyStruck));

function cellsWhere(
  sheet: SheetReading,
  field: MeasureField,
  isMeant: (cell: SourceCell) => boolean,
): FieldCell[] {
  const cells: FieldCell[] = [];
  let previous: SourceCell | undefined;
  for (const row of sheet.rows) {
    const cell = row.cells[field];
    if (cell === undefined) continue;
    const isNew = cell.row !== previous?.row || cell.column !== previous.column;
    if (isNew && isMeant(cell)) cells.push({ row, field, cell });
    previous = cell;
  }
  return cells;
}

/** 一部見え消しのセル: those of every field that nobody can read. */
export const partlyStruckCells = (sheet: SheetReading): FieldCell[] =>
  measureFields.flatMap((field) => cellsWhere(sheet, field, ({ isPartlyStruck }) => isPartlyStruck));

/** Every cell of every field that holds something, be it struck through, in rules about texts. */
export const filledCells = (sheet: SheetReading): readonly FieldCell[] =>
  listOnce(sheet, "filled", () => {
    const filled: FieldCell[] = [];
    for (const field of measureFields) {
      for (const each of cellsOf(sheet, field)) {
        if (each.cell.text !== "" || each.cell.struck !== undefined) filled.push(each);
      }
    }
    return filled;
  });

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
