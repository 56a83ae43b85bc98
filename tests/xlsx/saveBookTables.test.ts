import type { Book } from "../../src/host/model/Book";
import type { TableState } from "../../src/host/model/SheetState";
import { openBook } from "../../src/host/xlsx/openBook";
import { saveBook } from "../../src/host/xlsx/saveBook";
import { changedParts, partsOf, richWorkbook, richWorkbookWith } from "../support/richWorkbook";

const TABLE = "xl/tables/table1.xml";

const tableOf = (book: Book): TableState => {
  const [found] = book.tables;
  if (!found) throw new Error("no table");
  return found.table;
};

/** The file's table with something changed in its XML. */
const openWith = (before: string, after: string): Promise<Book> =>
  openBook(richWorkbookWith(TABLE, (text) => text.replace(before, after)));

/** Changes the table and saves; gives the table as it is read again. */
async function changed(book: Book, change: (table: TableState) => void): Promise<TableState> {
  change(tableOf(book));
  book.tables[0]?.sheet.reshape("tables");
  return tableOf(await openBook(await saveBook(book)));
}

const VALUES = `<filterColumn colId="1"><filters blank="1"><filter val="1"/></filters></filterColumn>`;
const CONDITION = `<filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="0"/></customFilters></filterColumn>`;
const FILTER = `<autoFilter ref="A1:B2"/>`;
const filtered = (by: string): string => FILTER.replace("/>", `>${by}</autoFilter>`);

describe("filters of a table", () => {
  test("by values are read, blank cells among them", async () => {
    expect(tableOf(await openWith(FILTER, filtered(VALUES))).filters).toEqual([
      { colIndex: 1, filters: ["1", ""] },
    ]);
  });

  test("are saved, changed and taken away", async () => {
    const filters = [{ colIndex: 0, filters: ["甲", "", "<乙>"] }];
    const written = await changed(await openBook(richWorkbook()), (table) => (table.filters = filters));
    expect(written.filters).toEqual([{ colIndex: 0, filters: ["甲", "<乙>", ""] }]);
    const cleared = await changed(await openWith(FILTER, filtered(VALUES)), (table) => (table.filters = []));
    expect(cleared.filters).toBeUndefined();
  });

  test("of another kind stay in the file unless the table is filtered anew", async () => {
    const book = await openWith(FILTER, filtered(CONDITION));
    tableOf(book).name = "新表";
    book.tables[0]?.sheet.reshape("tables");
    expect(partsOf(await saveBook(book))[TABLE]).toContain(CONDITION);
    tableOf(book).filters = [];
    expect(partsOf(await saveBook(book))[TABLE]).not.toContain("customFilter");
  });
});

test("first and last columns that stand out are read and saved", async () => {
  const book = await openWith(`showFirstColumn="0"`, `showFirstColumn="1"`);
  expect(tableOf(book).highlightFirstColumn).toBe(true);
  const written = await changed(book, (table) => {
    Object.assign(table, { highlightFirstColumn: false, highlightLastColumn: true });
  });
  expect([written.highlightFirstColumn, written.highlightLastColumn]).toEqual([undefined, true]);
});

describe("a table without a header row", () => {
  const withoutHeaders = (): Promise<Book> =>
    openWith(`ref="A1:B2" totals`, `ref="A1:B2" headerRowCount="0" totals`);

  test("has the names of its columns", async () => {
    expect(tableOf(await withoutHeaders()).hiddenHeaders).toEqual(["名", "数"]);
  });

  test("keeps them, and takes new ones", async () => {
    const renamed = await changed(await withoutHeaders(), (table) => (table.hiddenHeaders = ["名", "件数"]));
    expect(renamed.hiddenHeaders).toEqual(["名", "件数"]);
  });
});

test("a table that is not changed stays to the letter", async () => {
  const before = richWorkbook({
    ...partsOf(richWorkbook()),
    [TABLE]: (partsOf(richWorkbook())[TABLE] ?? "").replace(FILTER, filtered(VALUES)),
  });
  expect(changedParts(before, await saveBook(await openBook(before)))).toEqual([]);
});
