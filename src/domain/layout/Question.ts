import type { MergedArea } from "../grid/Grid";
import type { MeasureField } from "../measure/MeasureRow";

/** 利用者への問い: what a reading is not sure of. Columns and rows count from 1; the words stand in messages/. */
export type Question =
  /** Two columns could both be the field; the first was taken. */
  | {
      readonly kind: "rivalColumns";
      readonly field: MeasureField;
      readonly columns: readonly [number, number];
    }
  /** The header does not say so, or only in part: the column was taken for the field by its values. */
  | { readonly kind: "unsureColumn"; readonly field: MeasureField; readonly column: number }
  /** The header says so, but the values do not look like it. */
  | { readonly kind: "valuesDisagree"; readonly field: MeasureField; readonly column: number }
  /** No column holds the measures' names. */
  | { readonly kind: "noName"; readonly headerRow: number }
  /** A column is headed as the status, but most of its values are in no category. */
  | { readonly kind: "statusOutsideScheme"; readonly column: number }
  /** The header stands there again with words that name other columns. */
  | { readonly kind: "headersDiffer"; readonly firstRow: number; readonly row: number }
  /** Merged over several rows and several columns of measures. */
  | { readonly kind: "mergedOverTable"; readonly area: MergedArea }
  /** Rows look like measures, but no header is known: nothing was read. */
  | {
      readonly kind: "unknownHeader";
      readonly headerRow: number;
      readonly columns: Readonly<Partial<Record<MeasureField, number>>>;
    }
  /** The reading that was kept does not fit: its header is not found. */
  | { readonly kind: "mappingLost" }
  /** Content stands far below the rest. */
  | { readonly kind: "farContent"; readonly row: number; readonly filledRows: number };

/** 読みの確かさの上限: how sure a reading can be while a question is open, 0 to 1. */
export const certaintyUnder: Readonly<Record<Question["kind"], number>> = {
  rivalColumns: 0.5,
  unsureColumn: 0.5,
  valuesDisagree: 0.5,
  noName: 0.3,
  statusOutsideScheme: 0.7,
  headersDiffer: 0.5,
  mergedOverTable: 0.5,
  unknownHeader: 0.2,
  mappingLost: 0.5,
  farContent: 0.7,
};
