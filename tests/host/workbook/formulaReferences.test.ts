import { parseA1 } from "../../../src/host/model/a1";
import { Book } from "../../../src/host/model/Book";
import {
  breakSheetReferences,
  breakTableColumnReferences,
  breakTableReferences,
  renameSheetInFormulas,
  renameTableColumnInFormulas,
  renameTableInFormulas,
  shiftReferences,
} from "../../../src/host/model/formulaReferences";
import type { SheetState, TableState } from "../../../src/host/model/SheetState";
import type { Shift } from "../../../src/host/model/shiftBlock";

const block = (address: string) => parseA1(address) ?? { top: 0, left: 0, bottom: 0, right: 0 };

interface Fixture {
  readonly book: Book;
  readonly data: SheetState;
  readonly other: SheetState;
  readonly table: TableState;
}

/** Sheets データ (with a table 表 in A1:C5) and 別, and a formula in cell Z1 of either. */
function fixture(formulas: { data?: string; other?: string } = {}): Fixture {
  const book = new Book();
  const data = book.addSheet("データ");
  const other = book.addSheet("別");
  const table: TableState = {
    id: "t",
    name: "表",
    block: block("A1:C5"),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    style: "",
  };
  data.tables.push(table);
  if (formulas.data !== undefined) data.setCell(0, 25, { content: 1, formula: formulas.data });
  if (formulas.other !== undefined) other.setCell(0, 25, { content: 1, formula: formulas.other });
  return { book, data, other, table };
}

const formulaOf = (sheet: SheetState): string | undefined => sheet.cell(0, 25)?.formula;

describe("references after cells are inserted or deleted on データ", () => {
  const shifts: [Shift, string, string, string][] = [
    ["insertDown", "2:3", "=A1+A2+$A$3", "=A1+A4+$A$5"],
    ["insertDown", "3:3", "=SUM(A1:A5)+SUM(A3:A5)", "=SUM(A1:A6)+SUM(A4:A6)"],
    ["insertDown", "A2:B2", "=A2+C2+SUM(A1:C5)", "=A3+C2+SUM(A1:C5)"],
    ["insertDown", "1:1", "=SUM(A:A)+SUM(1:2)", "=SUM(A:A)+SUM(2:3)"],
    ["insertDown", "2:3", "=A1048576", "=#REF!"],
    ["insertRight", "B:B", "=A1+B1+$C1+SUM(A1:C1)", "=A1+C1+$D1+SUM(A1:D1)"],
    ["insertRight", "A:A", "=SUM(1:1)+SUM(B:C)", "=SUM(1:1)+SUM(C:D)"],
    ["deleteUp", "2:3", "=A1+A2+A4", "=A1+#REF!+A2"],
    ["deleteUp", "2:3", "=SUM(A1:A5)+SUM(A3:A5)+SUM(A2:A3)", "=SUM(A1:A3)+SUM(A2:A3)+SUM(#REF!)"],
    ["deleteUp", "2:3", "=SUM(A1:A2)", "=SUM(A1:A1)"],
    ["deleteLeft", "B:B", "=A1+B1+C1+SUM(A:C)", "=A1+#REF!+B1+SUM(A:B)"],
  ];
  test.each(shifts)("%s %s: %s becomes %s", (how, at, before, after) => {
    const { book, data } = fixture({ data: before });
    shiftReferences(book, data, block(at), how);
    expect(formulaOf(data)).toBe(after);
  });

  test("other sheets are followed only where they name the sheet", () => {
    const { book, data, other } = fixture({ other: '=A2+データ!A2+別!A2+"データ!A2"' });
    shiftReferences(book, data, block("1:1"), "insertDown");
    expect(formulaOf(other)).toBe('=A2+データ!A3+別!A2+"データ!A2"');
  });

  test("names, validations and conditional rules follow", () => {
    const { book, data } = fixture();
    book.names.push({ name: "範囲", formula: "=データ!$A$2:$A$5", comment: "", visible: true });
    data.validations = [{ type: "list", range: "B2", formula1: "$D$2:$D$4" }];
    data.conditionalRules = [{ type: "expression", priority: 1, range: "B2", formula: "B2>$D$1" }];
    shiftReferences(book, data, block("1:1"), "insertDown");
    expect(book.names[0]?.formula).toBe("=データ!$A$3:$A$6");
    expect(data.validations[0]?.formula1).toBe("$D$3:$D$5");
    expect(data.conditionalRules[0]?.formula).toBe("B3>$D$2");
  });

  test("formulas that changed are computed again, others are left as the file has them", () => {
    const { book, data, other } = fixture({ data: "=A2", other: "=A2" });
    data.source = other.source = "sheet.xml";
    shiftReferences(book, data, block("1:1"), "insertDown");
    expect([...book.staleFormulas]).toEqual([`${data.id}|0|25`]);
    expect([data.originals.size, other.originals.size]).toEqual([1, 0]);
    expect(book.needsCalculation).toBe(true);
  });
});

test("a renamed sheet is renamed in formulas, quoted where Excel quotes it", () => {
  const { book, other } = fixture({ other: '=データ!A1+データ[列]+"データ!"' });
  renameSheetInFormulas(book, "データ", "4 月'分");
  expect(formulaOf(other)).toBe(`='4 月''分'!A1+データ[列]+"データ!"`);
  renameSheetInFormulas(book, "4 月'分", "データ");
  expect(formulaOf(other)).toBe('=データ!A1+データ[列]+"データ!"');
});

test.each([
  ["=SUM(データ:別!A1)", "=SUM('4 月:別'!A1)"],
  ["=SUM('1 月:データ'!A1)", "=SUM('1 月:4 月'!A1)"],
  ["=SUM([1]データ!A1)", "=SUM([1]データ!A1)"],
])("%s, データ now 4 月: %s", (before, after) => {
  const { book, other } = fixture({ other: before });
  renameSheetInFormulas(book, "データ", "4 月");
  expect(formulaOf(other)).toBe(after);
});

test("references to a deleted sheet become #REF!", () => {
  const { book, other } = fixture({ other: "=データ!A1+別!A1" });
  book.names.push({ name: "範囲", formula: "=データ!$A$1", comment: "", visible: true });
  breakSheetReferences(book, "データ");
  expect(formulaOf(other)).toBe("=#REF!A1+別!A1");
  expect(book.names[0]?.formula).toBe("=#REF!$A$1");
});

test("a renamed table is renamed in formulas, but not in texts and in columns of that name", () => {
  const { book, other } = fixture({ other: '=SUM(表[表])+ROWS(表)+表計&"表"' });
  renameTableInFormulas(book, "表", "新表");
  expect(formulaOf(other)).toBe('=SUM(新表[表])+ROWS(新表)+表計&"表"');
});

test("references to a deleted table become #REF!", () => {
  const { book, other } = fixture({ other: "=SUM(表[金額])+ROWS(表)+表計" });
  breakTableReferences(book, "表");
  expect(formulaOf(other)).toBe("=SUM(#REF!)+ROWS(#REF!)+表計");
});

describe("a renamed column", () => {
  test.each([
    ["=SUM(表[金額])", "単価", "=SUM(表[単価])"],
    ["=SUM(表[[#Totals],[金額]:[税]])", "単価", "=SUM(表[[#Totals],[単価]:[税]])"],
    ["=表[@金額]*2", "単価", "=表[@単価]*2"],
    ["=表[@金額]*2", "金額 (円)", "=表[@[金額 (円)]]*2"],
    ["=SUM(表[金額])", "金額[円]", "=SUM(表[金額'[円']])"],
    ["=SUM(別表[金額])", "単価", "=SUM(別表[金額])"],
    ["=[@金額]", "単価", "=[@金額]"],
    ["=表[#Headers]", "単価", "=表[#Headers]"],
  ])("%s, 金額 now %s: %s", (before, name, after) => {
    const { book, data, other, table } = fixture({ other: before });
    renameTableColumnInFormulas(book, { sheet: data, table }, "金額", name);
    expect(formulaOf(other)).toBe(after);
  });

  test("in the table's own rows the table need not be named", () => {
    const { book, data, table } = fixture();
    data.setCell(1, 2, { content: 1, formula: "=[@金額]*1.1" });
    renameTableColumnInFormulas(book, { sheet: data, table }, "金額", "単価");
    expect(data.cell(1, 2)?.formula).toBe("=[@単価]*1.1");
  });
});

test("references to a deleted column become #REF!", () => {
  const { book, data, other, table } = fixture({ other: "=SUM(表[金額])+SUM(表[税])" });
  breakTableColumnReferences(book, { sheet: data, table }, "金額");
  expect(formulaOf(other)).toBe("=SUM(#REF!)+SUM(表[税])");
});
