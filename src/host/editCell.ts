import { writeContents } from "./api/range/writeContents";
import { requireSheet } from "./api/guards";
import { cellBlock, hasCell } from "./model/Block";
import type { Book } from "./model/Book";
import type { SheetState } from "./model/SheetState";

/**
 * セルへの入力: what a user types into a cell of a view, taken as Excel takes it; empty text empties the cell.
 * What is typed into a merged area lands in its first cell. Add-ins hear that it was not they.
 *
 * @param row and column count from 0
 * @throws HostError AccessDenied for a locked cell, InvalidArgument for a faulty formula and for too long a text
 */
export function editCell(book: Book, sheet: SheetState, row: number, column: number, text: string): void {
  requireSheet(book, sheet);
  const merge = sheet.merges.find((each) => hasCell(each, row, column));
  const block = merge ? cellBlock(merge.top, merge.left) : cellBlock(row, column);
  writeContents({ book, sheet, block }, text, { changeType: "RangeEdited", triggerSource: "Unknown" });
}
