import { onSheet } from "../../host/api/range/navigate";
import { writeContents } from "../../host/api/range/writeContents";
import type { Book } from "../../host/model/Book";
import type { SheetState } from "../../host/model/SheetState";

/**
 * 貼り付け: texts as if typed, from a cell on. Shorter rows leave the cells beside them as they are.
 *
 * @throws HostError InvalidArgument outside of the sheet or for a faulty formula, AccessDenied for a locked cell
 */
export function pasteTexts(
  book: Book,
  sheet: SheetState,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
): void {
  const width = Math.max(...texts.map((each) => each.length));
  const block = onSheet({
    top: row,
    left: column,
    bottom: row + texts.length - 1,
    right: column + width - 1,
  });
  const values = texts.map((each) => Array.from({ length: width }, (_, at) => each[at] ?? null));
  writeContents({ book, sheet, block }, values, { changeType: "RangeEdited", triggerSource: "Unknown" });
}
