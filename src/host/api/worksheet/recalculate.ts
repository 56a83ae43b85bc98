import type { Book } from "../../model/Book";
import type { SheetState } from "../../model/SheetState";

/** 再計算を求める: of all formulas of these sheets, or of what has changed. */
export function recalculate(book: Book, sheets: readonly SheetState[], everything: boolean): void {
  book.needsCalculation = true;
  book.calculationRequested = true;
  if (!everything) return;
  for (const sheet of sheets)
    for (const [row, column, cell] of sheet.cells())
      if (cell.formula !== undefined) book.staleFormulas.add(`${sheet.id}|${row}|${column}`);
}
