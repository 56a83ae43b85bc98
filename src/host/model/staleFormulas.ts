import type { Block } from "./Block";
import type { Book } from "./Book";
import type { SheetState } from "./SheetState";

/** Key of a formula cell in `book.staleFormulas`, and of its result wherever results are looked up. */
export const cellKey = ({ id }: Pick<SheetState, "id">, row: number, column: number): string =>
  `${id}|${row}|${column}`;

/** 再計算を求める: of all formulas of a sheet, or of those within a block of it. */
export function markStale(book: Book, sheet: SheetState, within?: Block): void {
  book.needsCalculation = true;
  for (const [row, column, { formula }] of sheet.cells(within))
    if (formula !== undefined) book.staleFormulas.add(cellKey(sheet, row, column));
}
