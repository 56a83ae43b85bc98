import { writeFileSync } from "node:fs";
import { Book } from "../../src/host/model/Book";
import { saveBook } from "../../src/host/xlsx/saveBook";

/** Rows of a sheet, by the sheet's name; blanks are no cells. */
export type PlainSheets = Readonly<Record<string, readonly (readonly string[])[]>>;

/** A workbook of plain cells as a file, for those who open files. */
export async function writeWorkbook(file: string, sheets: PlainSheets): Promise<void> {
  const book = new Book();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addSheet(name);
    rows.forEach((cells, row) =>
      cells.forEach((content, column) => {
        if (content !== "") sheet.loadCell(row, column, { content });
      }),
    );
  }
  writeFileSync(file, await saveBook(book));
}
