import type { GridReader } from "../grid/GridReader";
import { headingFields, type MeasureField } from "../measure/MeasureRow";
import type { ColumnMap } from "./ColumnMap";

/**
 * 初出だけ書かれた見出し列: heading columns that name a heading on its first row and leave the rows below blank.
 * A column that repeats itself on neighbouring rows says everything it means; its blanks are blanks.
 */
export function carriedColumns(reader: GridReader, columns: ColumnMap, firstRow: number): Set<MeasureField> {
  return new Set(headingFields.filter((field) => isFirstOnly(reader, columns[field], firstRow)));
}

function isFirstOnly(reader: GridReader, column: number | undefined, firstRow: number): boolean {
  if (column === undefined) return false;
  let previous = "";
  let above = 0;
  let named = 0;
  let blank = 0;
  for (const row of reader.filledRows) {
    if (row < firstRow) continue;
    const text = reader.filled(row, column)?.text.trim() ?? "";
    if (text !== "" && text === previous && row === above + 1) return false;
    if (text === "") blank++;
    else named++;
    previous = text;
    above = row;
  }
  return named > 0 && blank > 0;
}
