import { Book } from "../../../src/host/model/Book";
import type { CellContent } from "../../../src/host/model/CellState";
import type { SheetState } from "../../../src/host/model/SheetState";

const nameOf = (name: string, formula: string) => ({ name, formula, comment: "", visible: true });

export function addRows(book: Book, name: string, rows: readonly (readonly CellContent[])[]): SheetState {
  const sheet = book.addSheet(name);
  rows.forEach((cells, row) => {
    cells.forEach((content, column) => {
      if (content !== null) sheet.loadCell(row, column, { content });
    });
  });
  return sheet;
}

/** A table from A1. */
export function addTable(
  sheet: SheetState,
  name: string,
  bottom: number,
  right: number,
  showTotals = false,
): void {
  sheet.tables.push({
    id: "1",
    name,
    block: { top: 0, left: 0, bottom, right },
    showHeaders: true,
    showTotals,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    style: "",
  });
}

/** The workbook that `formulaCases` are about; they stand on the sheet 集計 (2). */
export function caseBook(sheets: Readonly<Record<string, readonly (readonly CellContent[])[]>>): Book {
  const book = new Book();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = addRows(book, name, rows);
    if (name === "施策") addTable(sheet, "施策一覧", 7, 6, true);
    else sheet.names.push(nameOf("内訳", `='${name}'!$D$1:$D$3`));
  }
  book.names.push(nameOf("対象欄", "=施策一覧[集計]"), nameOf("係数", "=0.1"), nameOf("内訳", "=施策!$E$2"));
  return book;
}

export function putFormula(
  book: Book,
  sheet: SheetState,
  row: number,
  column: number,
  formula: string,
): void {
  sheet.setCell(row, column, { content: null, formula });
  book.staleFormulas.add(`${sheet.id}|${row}|${column}`);
}
