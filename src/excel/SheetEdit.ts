/** シートの変更: what an event of Excel says that the user, or another of the workbook's users, has done. */
export type SheetEdit =
  /** Contents of cells; rows from 1, both ends included. */
  | { readonly kind: "cells"; readonly sheet: string; readonly firstRow: number; readonly lastRow: number }
  /** Rows or columns came or went: `at` from 1, `count` of them; what stood there and after has moved. */
  | {
      readonly kind: "insertedRows" | "deletedRows" | "insertedColumns" | "deletedColumns";
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
    }
  /** Sheets came, went or were renamed, or single cells moved: only a new reading tells. */
  | { readonly kind: "workbook" };
