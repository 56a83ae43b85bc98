import type { Book } from "../../model/Book";
import type { SheetState } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";

/** The object itself, as long as its sheet is one of the workbook. @throws HostError ItemNotFound */
export const requireLive = <Owner extends { readonly book: Book; readonly sheet: SheetState }>(
  owner: Owner,
): Owner => (owner.book.sheets.includes(owner.sheet) ? owner : fail("ItemNotFound"));
