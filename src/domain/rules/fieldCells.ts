import type { SheetReading } from "../layout/SheetReading";
import { measureFields, type MeasureField, type MeasureRow, type SourceCell } from "../measure/MeasureRow";
import { isBlank } from "../text/blank";

/** A field's cell in a row. */
export interface FieldCell {
  readonly row: MeasureRow;
  readonly field: MeasureField;
  readonly cell: SourceCell;
}

/** 一つの欄のセル: every cell of a field, once where it is merged over several rows. */
export function* cellsOf(sheet: SheetReading, field: MeasureField): Generator<FieldCell> {
  let previous: SourceCell | undefined;
  for (const row of sheet.rows) {
    const cell = row.cells[field];
    const isNew = cell !== undefined && (cell.row !== previous?.row || cell.column !== previous.column);
    if (isNew) yield { row, field, cell };
    previous = cell ?? previous;
  }
}

/** Every cell of every field that holds something, be it struck through, in rules about texts. */
export function* filledCells(sheet: SheetReading): Generator<FieldCell> {
  for (const field of measureFields) {
    for (const each of cellsOf(sheet, field))
      if (each.cell.text !== "" || each.cell.struck !== undefined) yield each;
  }
}

/** The blank cells of a field among the rows that must fill it: a relisted measure need not. */
export function* missingCells(sheet: SheetReading, field: MeasureField): Generator<FieldCell> {
  for (const each of cellsOf(sheet, field)) {
    if (!each.row.relisted && isBlank(each.cell.text)) yield each;
  }
}
