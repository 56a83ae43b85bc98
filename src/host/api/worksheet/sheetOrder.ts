import type { Book } from "../../model/Book";
import type { SheetState } from "../../model/SheetState";

/** 隣のシート: the next one in a direction, hidden ones passed over where only visible ones count. */
export function neighborSheet(
  book: Book,
  sheet: SheetState,
  direction: 1 | -1,
  visibleOnly: boolean,
): SheetState | undefined {
  const following =
    direction === 1
      ? book.sheets.slice(book.sheets.indexOf(sheet) + 1)
      : book.sheets.slice(0, book.sheets.indexOf(sheet)).reverse();
  return following.find((each) => !visibleOnly || each.visibility === "Visible");
}

export const visibleSheets = (book: Book): SheetState[] =>
  book.sheets.filter(({ visibility }) => visibility === "Visible");
