import type { Book } from "../../model/Book";
import type { SheetState, TableState } from "../../model/SheetState";

/** テーブルの在りか: a table with the sheet and the workbook that it stands in. */
export interface PlacedTable {
  readonly book: Book;
  readonly sheet: SheetState;
  readonly table: TableState;
}
