import { isFormulaCell, type SheetModel } from "../../src/domain/sheet/SheetModel";
import { Book } from "../../src/host/model/Book";
import { shownValue } from "./modelGrid";

/** Sheet models in a workbook, every formula still without its result. */
export function modelBook(models: readonly SheetModel[]): Book {
  const book = new Book();
  for (const model of models) addSheet(book, model);
  book.needsCalculation = true;
  return book;
}

function addSheet(book: Book, model: SheetModel): void {
  const sheet = book.addSheet(model.name);
  model.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (isFormulaCell(cell)) {
        sheet.setCell(row, column, { content: null, formula: cell.formula });
        book.staleFormulas.add(`${sheet.id}|${row}|${column}`);
      } else if (cell !== null) sheet.setCell(row, column, { content: shownValue(cell) });
    });
  });
  sheet.tables = model.tables.map(({ name, area }) => ({
    id: book.newId(),
    name,
    block: { top: area.top - 1, left: area.left - 1, bottom: area.bottom - 1, right: area.right - 1 },
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    style: "TableStyleMedium2",
  }));
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
