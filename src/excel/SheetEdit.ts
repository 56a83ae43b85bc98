/** Excel's last row: an edit of whole columns reaches there. */
export const LAST_ROW = 1_048_576;

/** 行の書き換え: contents of cells; rows from 1, both ends included. */
export interface CellsEdit {
  readonly kind: "cells";
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** 行・列の出入り: `at` from 1, `count` of them came or went; what stood there and after has moved. */
export interface LinesEdit {
  readonly kind: "insertedRows" | "deletedRows" | "insertedColumns" | "deletedColumns";
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
}

/** シートの変更: what an event of Excel says that the user, or another of the workbook's users, has done. */
export type SheetEdit =
  | CellsEdit
  | LinesEdit
  /** Single cells moved: where merged areas and tables now are only a new reading tells. */
  | { readonly kind: "movedCells"; readonly sheet: string }
  /** Sheets came, went or were renamed. */
  | { readonly kind: "sheets" };
