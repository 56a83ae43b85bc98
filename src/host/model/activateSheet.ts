import type { Book } from "./Book";
import type { SheetState } from "./SheetState";

/** シートを前に出す: tells of it where another sheet was in front. */
export function activateSheet(book: Book, sheet: SheetState): void {
  const before = book.activeSheet;
  if (before === sheet) return;
  book.activeSheet = sheet;
  if (before && book.sheets.includes(before)) book.events.push({ kind: "deactivated", sheet: before.id });
  book.events.push({ kind: "activated", sheet: sheet.id });
}
