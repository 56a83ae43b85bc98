import type { SheetState, TableState } from "./SheetState";

/** テーブルとそのシート: a table with the sheet that it stands on. */
export interface TableOfSheet {
  readonly sheet: SheetState;
  readonly table: TableState;
}
