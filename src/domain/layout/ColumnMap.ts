import type { MeasureField } from "../measure/MeasureRow";

/** 列の割り当て: field → column number from 1. A field without a column is absent from the sheet. */
export type ColumnMap = Readonly<Partial<Record<MeasureField, number>>>;
