import { columnLetters } from "../domain/grid/cellAddress";
import type { ColumnMap } from "../domain/layout/ColumnMap";
import type { MeasureField } from "../domain/measure/MeasureRow";

/** 列の文字: columns as letters. */
export const columnsAsLetters = (columns: ColumnMap): Partial<Record<MeasureField, string>> =>
  Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, columnLetters(column)]));
