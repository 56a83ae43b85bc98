import type { GridReader } from "../grid/GridReader";
import type { SourceCell } from "../measure/MeasureRow";

/** A field's source: the cell at a row and column, or the merged area that covers it. */
export function sourceCell(reader: GridReader, row: number, column: number): SourceCell {
  const area = reader.mergeAt(row, column);
  const anchor = { row: area?.top ?? row, column: area?.left ?? column };
  const cell = reader.own(anchor.row, anchor.column);
  return {
    row: anchor.row,
    column: anchor.column,
    text: cell?.text ?? "",
    kind: cell?.kind ?? "empty",
    date: cell?.date,
    formula: cell?.formula,
    struck: cell?.struck,
    isPartlyStruck: cell?.isPartlyStruck === true,
    area,
    parts: undefined,
  };
}

/** A cell in which nothing stands. */
export const blankCell = (row: number, column: number): SourceCell => ({
  row,
  column,
  text: "",
  kind: "empty",
  date: undefined,
  formula: undefined,
  struck: undefined,
  isPartlyStruck: false,
  area: undefined,
  parts: undefined,
});
