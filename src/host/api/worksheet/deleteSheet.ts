import { activateSheet } from "../../model/activateSheet";
import type { Book } from "../../model/Book";
import { breakSheetReferences, breakTableReferences } from "../../model/formulaReferences";
import type { SheetState } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";
import { requireOpenStructure } from "../guards";
import { neighborSheet, visibleSheets } from "./sheetOrder";

/**
 * シートの削除: what referred to it becomes #REF!.
 *
 * @throws HostError InvalidOperation for a very hidden sheet and for the last one that is visible.
 */
export function deleteSheet(book: Book, sheet: SheetState): void {
  requireOpenStructure(book);
  const isLast = visibleSheets(book).every((each) => each === sheet);
  if (isLast || sheet.visibility === "VeryHidden") fail("InvalidOperation");
  if (book.activeSheet === sheet) activateNeighbor(book, sheet);
  book.sheets = book.sheets.filter((each) => each !== sheet);
  if (book.selection?.sheet === sheet) book.selection = undefined;
  breakSheetReferences(book, sheet.name);
  for (const { name } of sheet.tables) breakTableReferences(book, name);
  book.events.push({ kind: "deleted", sheet: sheet.id });
}

/** To the right where there is one, as Excel does. */
export function activateNeighbor(book: Book, sheet: SheetState): void {
  const next = neighborSheet(book, sheet, 1, true) ?? neighborSheet(book, sheet, -1, true);
  if (next) activateSheet(book, next);
}
