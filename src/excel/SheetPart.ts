import type { Grid, GridTable, MergedArea } from "../domain/grid/Grid";
import type { ReferenceKind } from "../domain/reference/ReferenceKind";

/** シートの頭: what is known of a sheet besides its rows. Plain data, fit to be sent to a worker. */
export interface SheetHead {
  readonly kind: "sheet";
  /** Excel's id, which outlives a renaming. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Grid["visibility"];
  readonly isOurs: boolean;
  /** Ours, and what a check is made against. */
  readonly reference?: ReferenceKind | undefined;
  /** Ours, and left half done by a job that broke off. */
  readonly isUnfinished: boolean;
  readonly tables: readonly GridTable[];
  /** Undefined where they were not asked for. */
  readonly merges: readonly MergedArea[] | undefined;
  /** Column numbers from 1. */
  readonly hiddenColumns: readonly number[];
}

/** 数行分: cells of some rows as Excel answered; whatever stood in these cells before is replaced. */
export interface RowsPart {
  readonly kind: "rows";
  /** Id of the sheet. */
  readonly sheet: string;
  /** Of the first value; rows and columns from 1. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  /** Excel.RangeValueType of each value. */
  readonly types: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Formulas without their =, by [row, column] from 1. */
  readonly formulas: readonly (readonly [row: number, column: number, formula: string])[];
  /** Whether each cell is struck through, null where in part; undefined: none of them is. */
  readonly struck: readonly (readonly (boolean | null)[])[] | undefined;
  /** Row numbers from 1. */
  readonly hiddenRows: readonly number[];
}

/** 空になった行: nothing stands in these rows any more; rows from 1, both ends included. */
export interface ClearedRows {
  readonly kind: "clearedRows";
  /** Id of the sheet. */
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** シートの断片: a workbook comes from Excel in such parts, each sheet's head before its rows. */
export type SheetPart = SheetHead | RowsPart | ClearedRows;
