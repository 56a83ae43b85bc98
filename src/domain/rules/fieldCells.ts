import type { SheetReading } from "../layout/SheetReading";
import { measureFields, type MeasureField, type MeasureRow, type SourceCell } from "../measure/MeasureRow";
import { isBlank } from "../text/blank";

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

/** 一つの欄のセル: every cell of a field, once where it is merged over several rows. */
export const cellsOf = (sheet: SheetReading, field: MeasureField): readonly FieldCell[] =>
  listOnce(sheet, field, () => {
    const cells: FieldCell[] = [];
    let previous: SourceCell | undefined;
    for (const row of sheet.rows) {
      const cell = row.cells[field];
      if (cell === undefined) continue;
      if (cell.row !== previous?.row || cell.column !== previous.column) cells.push({ row, field, cell });
      previous = cell;
    }
    return cells;
  });

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

/** The blank cells of a field among the rows that must fill it: a relisted measure need not. */
export function* missingCells(sheet: SheetReading, field: MeasureField): Generator<FieldCell> {
  for (const each of cellsOf(sheet, field)) {
    if (!each.row.relisted && isBlank(each.cell.text)) yield each;
  }
}
