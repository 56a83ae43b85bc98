import type { Book } from "../../model/Book";
import type { TableOfSheet } from "../../model/TableOfSheet";

/** テーブルの在りか: a table with the sheet and the workbook that it stands in. */
export interface PlacedTable extends TableOfSheet {
  readonly book: Book;
}
