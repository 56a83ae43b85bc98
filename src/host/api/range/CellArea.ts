import type { Block } from "../../model/Block";
import type { Book } from "../../model/Book";
import type { SheetState } from "../../model/SheetState";

/** セルの集まり: blocks of one sheet that a property or method works on; one block for a range. */
export interface CellArea {
  readonly book: Book;
  readonly sheet: SheetState;
  readonly blocks: readonly Block[];
}
