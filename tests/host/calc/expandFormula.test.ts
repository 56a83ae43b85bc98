import { expandFormula } from "../../../src/host/calc/expandFormula";
import { formulaTerms } from "../../../src/host/calc/formulaTerms";
import { blockAddress } from "../../../src/host/model/a1";
import { caseBook } from "./caseBook";
import { caseSheets } from "./formulaCases";

const book = caseBook(caseSheets);

function expand(formula: string, sheetName = "集計 (2)", row = 0) {
  const sheet = book.sheetNamed(sheetName);
  if (!sheet) throw new Error(sheetName);
  return expandFormula(book, { sheet, row, column: 10 }, formula);
}

describe("tables and names become the cells that they stand for", () => {
  test.each([
    ["=SUM(施策一覧[件数])", "=SUM(施策!$E$2:$E$7)"],
    ["=SUM( 施策一覧[ 件数 ] )", "=SUM( 施策!$E$2:$E$7 )"],
    ["=施策一覧[担当'[主']]", "=施策!$G$2:$G$7"],
    ["=施策一覧[[#Headers],[#Data],[件数]]", "=施策!$E$1:$E$7"],
    ["=施策一覧[[状況]:[集計]]", "=施策!$B$2:$C$7"],
    ["=ROWS(施策一覧)&施策一覧[#All]", "=ROWS(施策!$A$2:$G$7)&施策!$A$1:$G$8"],
    ["=施策一覧[無い列]", "=#REF!"],
    ["=無い表[件数]", "=無い表[件数]"],
    ["=COUNTA(対象欄)*係数", "=COUNTA(施策!$B$2:$B$7)*(0.1)"],
    ["=内訳", "='集計 (2)'!$D$1:$D$3"],
    ["=_xlfn._xlws.FILTER(A1:A2,B1:B2)", "=FILTER(A1:A2,B1:B2)"],
    ["=SUM(A1:A1048576)", "=SUM(A:A)"],
    ["=無いシート!A1+1", "=#REF!+1"],
  ])("%s → %s", (formula, expected) => {
    expect(expand(formula).formula).toBe(expected);
  });

  test("a sheet's own name is that sheet's; others see the workbook's", () => {
    expect(expand("=内訳", "施策").formula).toBe("=施策!$E$2");
    expect(expand("='集計 (2)'!内訳", "施策").formula).toBe("='集計 (2)'!$D$1:$D$3");
  });

  test.each([
    '="施策一覧[件数]と対象欄"',
    "='集計 (2)'!$A$1+B$2*$C3",
    '=IF(A1="""対象欄""",1.5E+3,#N/A)',
    "=SUM({1,2;3,4})%",
    "=[1]他のブック!A1",
  ])("%s stays as it is", (formula) => {
    expect(expand(formula).formula).toBe(formula);
  });
});

test("columns are found by their names also while the header row is not shown", () => {
  const hidden = caseBook(caseSheets);
  const [placed] = hidden.tables;
  if (!placed) throw new Error("no table");
  const { block } = placed.table;
  Object.assign(placed.table, {
    block: { ...block, top: block.top + 1 },
    showHeaders: false,
    hiddenHeaders: ["番号", "状況", "集計", "府省", "件数", "備考", "担当"],
  });
  const expanded = expandFormula(hidden, { sheet: placed.sheet, row: 0, column: 10 }, "=施策一覧[件数]");
  expect(expanded.formula).toBe("=施策!$E$2:$E$7");
});

describe("the cells that a formula looks at", () => {
  const references = (formula: string): string[] =>
    expand(formula).references.map(({ sheet, block }) => `${sheet.name} ${blockAddress(block)}`);

  test.each([
    ["=A1+施策!B2:C3", ["集計 (2) A1", "施策 B2:C3"]],
    ["=施策一覧[件数]", ["施策 E2:E7"]],
    ["=対象欄", ["施策 B2:B7"]],
    ["=施策!A1:INDEX(施策!A:A,3)", ["施策 1:1048576", "施策 1:1048576"]],
    ['=INDIRECT("A"&"1")', ["施策 1:1048576", "集計 (2) 1:1048576"]],
    ['="A1"&LOG10(5)', []],
  ])("%s: %j", (formula, expected) => {
    expect(references(formula)).toEqual(expected);
  });
});

test.each(["=SUM(A1,'x''y'!B2)&\"a\"\"b\"", "=a[[#All],[b'[]]:c\n+[@d]", "='", '="', "=[[", "=🙂!A1"])(
  "the tokens of %j are all of it",
  (formula) => {
    expect(
      formulaTerms(formula)
        .map(({ text }) => text)
        .join(""),
    ).toBe(formula);
  },
);
