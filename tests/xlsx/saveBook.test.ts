import { strToU8, unzipSync, zipSync } from "fflate";
import { Book } from "../../src/host/model/Book";
import { ErrorValue } from "../../src/host/model/CellState";
import { openBook } from "../../src/host/xlsx/openBook";
import { saveBook } from "../../src/host/xlsx/saveBook";
import { cellAt, plainBook, putCell } from "../support/plainBook";
import { changedParts, partsOf, richWorkbook, richWorkbookWith } from "../support/richWorkbook";
import { xlsxOf } from "../support/xlsxParts";

const WORKBOOK = "xl/workbook.xml";
const FORM = "xl/worksheets/sheet1.xml";

describe("a workbook of which nothing was changed", () => {
  test.each([
    ["rich", richWorkbook()],
    ["bare", xlsxOf({ sheetData: `<row r="1"><c r="A1"><f>1+1</f></c></row>` })],
    [
      "with prefixed elements",
      richWorkbookWith("xl/tables/table1.xml", (text) =>
        text.replaceAll(/(<\/?)(?=\w)/gu, "$1x:").replace("xmlns=", "xmlns:x="),
      ),
    ],
    ["with blanks and line breaks", richWorkbookWith(FORM, (text) => text.replaceAll("><", ">\r\n  <"))],
    [
      "opened on its chart sheet",
      richWorkbookWith(WORKBOOK, (text) => text.replace("<workbookView", `$& activeTab="1"`)),
    ],
  ])("%s: every part stays byte for byte", async (_, bytes) => {
    expect(changedParts(bytes, await saveBook(await openBook(bytes)))).toEqual([]);
  });

  test("[Content_Types].xml comes first, and equal books give equal bytes", async () => {
    const [once, twice] = await Promise.all([1, 2].map(async () => saveBook(await openBook(richWorkbook()))));
    expect(Object.keys(partsOf(once ?? new Uint8Array()))[0]).toBe("[Content_Types].xml");
    expect(once).toEqual(twice);
  });
});

describe("what is read", () => {
  test.each([
    ["text with furigana", "A1", { content: "施策" }],
    [
      "runs",
      "B1",
      {
        content: "進捗 状況",
        richText: [{ text: "進捗 " }, { text: "状況", font: { bold: true, size: 9 } }],
      },
    ],
    ["a date to its last digit", "A2", { content: 45383.5, style: { numFmt: 'yyyy"年"m"月"d"日"' } }],
    ["a truth value", "B2", { content: true }],
    ["a formula", "C2", { content: 45383.5, formula: "=SUM(A2:A2)", style: { numFmt: '[$-411]ggge"年"' } }],
    ["a shared formula where it is followed", "A6", { content: 3, formula: '=$B3&B$2&"A1"' }],
    ["an error", "E8", { content: new ErrorValue("#DIV/0!"), formula: "=1/0" }],
  ])("%s", async (_, address, expected) => {
    const book = await openBook(richWorkbook());
    expect(cellAt(book.sheets[0], address)).toMatchObject(expected);
  });

  test("sheets without the chart sheet, names with their scopes, lines, print titles, tables", async () => {
    const book = await openBook(richWorkbook());
    const [form, list] = book.sheets;
    expect(book.sheets.map(({ name }) => name)).toEqual(["様式", "一覧"]);
    expect(book.names).toEqual([{ name: "全体", formula: "=様式!$A$1:$B$2", comment: "註", visible: true }]);
    expect(list?.names).toEqual([{ name: "局所", formula: "=一覧!$A$2", comment: "", visible: false }]);
    expect(form?.columns.get(1)).toEqual({ size: 20.625 });
    expect(form?.rows.get(3)).toEqual({ hidden: true });
    expect(form?.pageSetup).toMatchObject({ printTitlesRow: "$1:$1", printTitlesColumn: "$A:$B" });
    expect(list?.tables).toMatchObject([{ name: "一覧表", block: { top: 0, left: 0, bottom: 1, right: 1 } }]);
  });

  test("a theme's colors in the theme's order; a tab's light color is not taken for a dark one", async () => {
    const book = new Book();
    book.addSheet("表");
    const bytes = await saveBook(book);
    const light = partsOf(bytes)["xl/worksheets/sheet1.xml"]?.replace(
      "<sheetViews>",
      `<sheetPr><tabColor theme="0"/></sheetPr>$&`,
    );
    const files = { ...unzipSync(bytes), "xl/worksheets/sheet1.xml": strToU8(light ?? "") };
    const read = await openBook(zipSync(files));
    expect([read.themeColors.slice(0, 2), read.sheets[0]?.tabColor]).toEqual([
      ["#000000", "#FFFFFF"],
      "#FFFFFF",
    ]);
  });

  test("cells that look alike share one style", async () => {
    const [form] = (await openBook(richWorkbook())).sheets;
    expect(cellAt(form, "A1")?.style).toBe(cellAt(form, "B1")?.style);
  });

  test("sheets whose elements have a prefix", async () => {
    const prefixed = richWorkbookWith("xl/worksheets/sheet2.xml", (text) =>
      text.replaceAll(/<(\/?)(?=\w)/gu, "<$1x:").replace("xmlns=", "xmlns:x="),
    );
    const book = await openBook(prefixed);
    putCell(book.sheets[1], "B2", { content: 2 });
    const again = await openBook(await saveBook(book));
    expect([cellAt(again.sheets[1], "A2")?.content, cellAt(again.sheets[1], "B2")?.content]).toEqual([
      "甲",
      2,
    ]);
  });
});

describe("a new workbook", () => {
  test("is written whole and read back the same", async () => {
    const book = new Book();
    book.title = "集計";
    book.author = "評価室";
    const sheet = book.addSheet("集計");
    putCell(sheet, "A1", { content: ' 前後 \n改行\r\u0001_x0041_<&">' });
    putCell(sheet, "B1", { content: -0.1, style: { numFmt: "0.0%", alignment: { horizontal: "right" } } });
    putCell(sheet, "C1", { content: new ErrorValue("#N/A") });
    putCell(sheet, "D1", { content: "#N/A" });
    putCell(sheet, "A2", { content: 4, formula: '=XLOOKUP("XLOOKUP(",A1:A1,B1:B1)' });
    const again = await openBook(await saveBook(book));
    expect(again.sheets.map(({ name }) => name)).toEqual(["集計"]);
    expect([again.title, again.author]).toEqual(["集計", "評価室"]);
    expect(plainBook(again)).toEqual(plainBook(await openBook(await saveBook(again))));
    for (const [row, column, cell] of sheet.cells()) expect(again.sheets[0]?.cell(row, column)).toEqual(cell);
  });

  test("dates from 1904 stay the numbers they are", async () => {
    const book = new Book();
    book.is1904 = true;
    putCell(book.addSheet("日"), "A1", { content: 43921.25, style: { numFmt: "yyyy/mm/dd" } });
    const again = await openBook(await saveBook(book));
    expect([again.is1904, cellAt(again.sheets[0], "A1")?.content]).toEqual([true, 43921.25]);
  });
});

describe("calculation", () => {
  test("a changed cell throws away the order of calculation and has Excel calculate anew", async () => {
    const book = await openBook(richWorkbook());
    putCell(book.sheets[0], "B2", { content: 3 });
    const parts = partsOf(await saveBook(book));
    expect(parts["xl/calcChain.xml"]).toBeUndefined();
    expect(parts["[Content_Types].xml"]).not.toContain("calcChain");
    expect(parts[WORKBOOK]).toContain(`<calcPr calcId="191029" fullCalcOnLoad="1"/>`);
  });

  test("a formula's new result is written, its formula stays", async () => {
    const book = await openBook(richWorkbook());
    book.sheets[0]?.setResult(3, 0, "新");
    const xml = partsOf(await saveBook(book))[FORM];
    expect(xml).toContain(
      `<c r="A4" t="str"><f t="shared" ref="A4:A6" si="0">$B1&amp;B$2&amp;"A1"</f><v>新</v></c>`,
    );
  });
});
