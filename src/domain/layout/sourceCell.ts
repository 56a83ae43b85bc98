import type { GridReader } from "../grid/GridReader";
import type { SourceCell } from "../measure/MeasureRow";

/** A field's source: the cell at a row and column, or the merged area that covers it. */
export function sourceCell(reader: GridReader, row: number, column: number): SourceCell {
  const anchor = reader.anchor(row, column);
  const cell = reader.own(anchor.row, anchor.column);
  return {
    ...anchor,
    text: cell?.text ?? "",
    kind: cell?.kind ?? "empty",
    ...(cell?.date !== undefined && { date: cell.date }),
    ...(cell?.formula !== undefined && { formula: cell.formula }),
    ...(cell?.struck !== undefined && { struck: cell.struck }),
  };
}
