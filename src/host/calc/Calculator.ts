import type { Book } from "../model/Book";

/**
 * 計算: gives the results of a workbook's formulas; writes those that `book.staleFormulas` names, and those that
 * depend on what changed, with `SheetState.setResult`. A real formula engine stands behind it.
 */
export interface Calculator {
  calculate(book: Book): Promise<void>;
}
