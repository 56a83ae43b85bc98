import { isFormulaCell, type SheetModel } from "../../src/domain/sheet/SheetModel";
import type { Book } from "../../src/host/model/Book";
import { bookOfModels } from "../../src/host/model/bookOfModels";

/** Sheet models in a workbook, every formula still without its result. */
export function modelBook(models: readonly SheetModel[]): Book {
  const book = bookOfModels(models);
  for (const sheet of book.sheets)
    for (const [row, column, cell] of sheet.cells()) {
      if (cell.formula === undefined) continue;
      sheet.setCell(row, column, { ...cell, content: null });
      book.staleFormulas.add(`${sheet.id}|${row}|${column}`);
    }
  book.needsCalculation = true;
  return book;
}

/** The formulas whose results differ from the values that their models expect. */
export const wrongResults = (book: Book, models: readonly SheetModel[]): string[] =>
  models.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const result = book.sheetNamed(name)?.cell(row, column)?.content;
        return !isFormulaCell(cell) || result === cell.value
          ? []
          : [`${name} ${cell.formula}: ${JSON.stringify(result)}, not ${JSON.stringify(cell.value)}`];
      }),
    ),
  );
