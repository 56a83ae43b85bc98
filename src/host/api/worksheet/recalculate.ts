import type { Book } from "../../model/Book";
import type { SheetState } from "../../model/SheetState";
import { markStale } from "../../model/staleFormulas";

/** 再計算を求める: of all formulas of these sheets, or of what has changed. */
export function recalculate(book: Book, sheets: readonly SheetState[], everything: boolean): void {
  book.needsCalculation = true;
  book.calculationRequested = true;
  if (everything) for (const sheet of sheets) markStale(book, sheet);
}
