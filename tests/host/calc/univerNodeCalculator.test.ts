import { formulasToCompute } from "../../../src/host/calc/formulasToCompute";
import { takeResults } from "../../../src/host/calc/takeResults";
import { createUniverCalculator } from "../../../src/host/calc/univerNodeCalculator";
import { Book } from "../../../src/host/model/Book";
import { ErrorValue, type CellContent } from "../../../src/host/model/CellState";
import type { SheetState } from "../../../src/host/model/SheetState";
import { addRows, addTable, caseBook, putFormula } from "./caseBook";
import { caseSheets, formulaCases } from "./formulaCases";

const calculator = createUniverCalculator();
afterAll(() => calculator.close());

const shown = (content: CellContent | undefined): unknown =>
  content instanceof ErrorValue ? content.code : content;
const result = (sheet: SheetState, row: number, column: number): unknown =>
  shown(sheet.cell(row, column)?.content);

/** Beside the cases' inputs. */
const FORMULA_COLUMN = 10;

function bookOf(rows: readonly (readonly CellContent[])[]): { book: Book; sheet: SheetState } {
  const book = new Book();
  return { book, sheet: addRows(book, "表", rows) };
}

/** As if read from a file: nothing changed since. */
function loadFormula(
  sheet: SheetState,
  row: number,
  column: number,
  formula: string,
  content: CellContent,
): void {
  sheet.source = "xl/worksheets/sheet1.xml";
  sheet.loadCell(row, column, { content, formula });
}

describe("what formulas give", () => {
  const book = caseBook(caseSheets);
  const home = book.sheetNamed("集計 (2)");

  beforeAll(async () => {
    formulaCases.forEach(([formula], row) => home && putFormula(book, home, row, FORMULA_COLUMN, formula));
    await calculator.calculate(book);
  }, 60_000);

  test.each(formulaCases.map(([formula, expected], row) => ({ formula, expected, row })))(
    "$formula → $expected",
    ({ expected, row }) => {
      expect(home && result(home, row, FORMULA_COLUMN)).toBe(expected);
    },
  );

  test("errors are no texts, and nothing is stale any more", () => {
    const row = formulaCases.findIndex(([, expected]) => expected === "#N/A");
    expect(home?.cell(row, FORMULA_COLUMN)?.content).toEqual(new ErrorValue("#N/A"));
    expect(book.staleFormulas.size).toBe(0);
  });
});

test("formulas look at each other's results, in whatever order they stand", async () => {
  const { book, sheet } = bookOf([[1], [2]]);
  putFormula(book, sheet, 0, 1, "=B2*10");
  putFormula(book, sheet, 1, 1, "=B3+1");
  putFormula(book, sheet, 2, 1, "=SUM(A1:A2)");
  await calculator.calculate(book);
  expect([0, 1, 2].map((row) => result(sheet, row, 1))).toEqual([40, 4, 3]);
});

test("a table that grows is counted to its new end", async () => {
  const { book, sheet } = bookOf([["状況"], ["○"], ["×"]]);
  addTable(sheet, "一覧", 2, 0);
  putFormula(book, sheet, 0, 3, '=COUNTIF(一覧[状況],"○")');
  await calculator.calculate(book);
  expect(result(sheet, 0, 3)).toBe(1);
  sheet.setCell(3, 0, { content: "○" });
  for (const table of sheet.tables) table.block = { ...table.block, bottom: 3 };
  await calculator.calculate(book);
  expect(result(sheet, 0, 3)).toBe(2);
});

test("many formulas that count the same texts see what other formulas gave, and later changes", async () => {
  const { book, sheet } = bookOf([["○"], ["×"], ["○"]]);
  [0, 1, 2].forEach((row) => putFormula(book, sheet, row, 1, `=A${row + 1}&"済"`));
  ["○済", "×済", "*済"].forEach((text, row) =>
    putFormula(book, sheet, row, 2, `=COUNTIFS($B$1:$B$3,"${text}",$A$1:$A$3,"<>△")`),
  );
  const counts = (): unknown[] => [0, 1, 2].map((row) => result(sheet, row, 2));
  await calculator.calculate(book);
  expect(counts()).toEqual([2, 1, 3]);
  sheet.setCell(2, 0, { content: "△" });
  await calculator.calculate(book);
  expect(counts()).toEqual([1, 1, 2]);
});

test.each([
  ["the formula's own row", "=[@数]*2", 1, 6],
  ["with the table's name", "=表一[[#This Row],[数]]*2", 2, 10],
  ["outside the table's rows", "=表一[@数]", 5, "#VALUE!"],
])("this row: %s", async (_, formula, row, expected) => {
  const { book, sheet } = bookOf([["数", "倍"], [3], [5]]);
  addTable(sheet, "表一", 2, 1);
  putFormula(book, sheet, row, 1, formula);
  await calculator.calculate(book);
  expect(result(sheet, row, 1)).toBe(expected);
});

describe("results that the file came with", () => {
  test.each([
    ["follow what was changed", "=A1*2", 2, 20],
    ["stay where the engine knows no better", "=A1+CUBEVALUE(1)", 7, 7],
    ["stay where the engine gives an error", "=1/(A1-10)", 3, 3],
  ])("%s", async (_, formula, before, after) => {
    const { book, sheet } = bookOf([[1]]);
    loadFormula(sheet, 0, 1, formula, before);
    sheet.setCell(0, 0, { content: 10 });
    await calculator.calculate(book);
    expect(result(sheet, 0, 1)).toBe(after);
  });

  test("are what new formulas build on, where the engine knows no better", async () => {
    const { book, sheet } = bookOf([[1]]);
    loadFormula(sheet, 0, 1, "=A1+CUBEVALUE(1)", 7);
    putFormula(book, sheet, 0, 2, "=B1*2");
    await calculator.calculate(book);
    expect([1, 2].map((column) => result(sheet, 0, column))).toEqual([7, 14]);
  });

  test("follow through other sheets; sheets that look at nothing changed are left alone", async () => {
    const { book, sheet: input } = bookOf([[1]]);
    const [middle, end, apart] = ["中", "末", "別"].map((name) => book.addSheet(name));
    if (!middle || !end || !apart) throw new Error("three sheets were added");
    loadFormula(middle, 0, 0, "=表!A1+1", 2);
    loadFormula(end, 0, 0, "=中!A1+1", 3);
    loadFormula(apart, 0, 0, "=B1+1", 99);
    input.setCell(0, 0, { content: 10 });
    await calculator.calculate(book);
    expect([middle, end, apart].map((sheet) => result(sheet, 0, 0))).toEqual([11, 12, 99]);
  });
});

test.each([
  ["=SUM(A1", "#VALUE!"],
  ["=1 2", "#NAME?"],
])("%s cannot be read: %s, and calculations go on after it", async (formula, expected) => {
  const { book, sheet } = bookOf([[1]]);
  putFormula(book, sheet, 0, 1, formula);
  putFormula(book, sheet, 0, 2, "=A1+1");
  await calculator.calculate(book);
  expect([result(sheet, 0, 1), result(sheet, 0, 2)]).toEqual([expected, 2]);
});

test("a formula without any result is an error of ours, not a silent 0", () => {
  const { book, sheet } = bookOf([]);
  putFormula(book, sheet, 0, 0, "=1");
  expect(() => takeResults(formulasToCompute(book), [])).toThrow("no result for row 1 of 表");
});

test.each(["", "=B1+1"])("nothing changed (formula %j): nothing is computed", (formula) => {
  const { book, sheet } = bookOf([[1]]);
  sheet.source = "xl/worksheets/sheet1.xml";
  if (formula !== "") loadFormula(sheet, 0, 2, formula, 5);
  expect(formulasToCompute(book)).toEqual([]);
});

test("a failure of the engine is told, leaves formulas stale, and does no harm to what follows", async () => {
  const { book, sheet } = bookOf([[1]]);
  putFormula(book, sheet, 0, 1, "=");
  await expect(calculator.calculate(book)).rejects.toThrow("The formula engine failed: ");
  expect(book.staleFormulas.size).toBe(1);
  putFormula(book, sheet, 0, 1, "=A1+1");
  await calculator.calculate(book);
  expect(result(sheet, 0, 1)).toBe(2);
});

test("several workbooks at once do not mix", async () => {
  const books = [1, 2, 3].map((value) => {
    const { book, sheet } = bookOf([[value]]);
    putFormula(book, sheet, 0, 1, "=A1*100");
    return { book, sheet };
  });
  await Promise.all(books.map(({ book }) => calculator.calculate(book)));
  expect(books.map(({ sheet }) => result(sheet, 0, 1))).toEqual([100, 200, 300]);
});

test("a closed calculator starts anew", async () => {
  calculator.close();
  const { book, sheet } = bookOf([[1]]);
  putFormula(book, sheet, 0, 1, "=A1+1");
  await calculator.calculate(book);
  expect(result(sheet, 0, 1)).toBe(2);
});
