import { blockAddress } from "../../host/model/a1";
import { activateSheet } from "../../host/model/activateSheet";
import type { Block } from "../../host/model/Block";
import type { Book } from "../../host/model/Book";
import type { SheetState } from "../../host/model/SheetState";

/** セルを選ぶ: the sheet comes to the front; handlers hear of it, as when a user does it in Excel. */
export function selectCells(book: Book, sheet: SheetState, block: Block): void {
  activateSheet(book, sheet);
  book.selection = { sheet, blocks: [block] };
  book.events.push({ kind: "selectionChanged", sheet: sheet.id, address: blockAddress(block) });
}
