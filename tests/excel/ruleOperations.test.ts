import { ruleOperations } from "../../src/excel/ruleOperations";
import type { SheetModel } from "../../src/domain/sheet/SheetModel";
import { ExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { openBook } from "../../src/host/xlsx/openBook";
import { saveBook } from "../../src/host/xlsx/saveBook";
import { openHost } from "../support/hostWorkbook";

const area = { top: 2, left: 2, bottom: 4, right: 2 };
const words = { title: "題", text: "文" };

const model = (rows: number): SheetModel => ({
  kind: "measures",
  name: "施策一覧",
  rows: [
    ["施策名", "状況", "候補"],
    ...Array.from({ length: rows }, (_, index) => ["あ", "○", `い${index}`]),
  ],
  merges: [],
  looks: [],
  columnWidths: [10, 10],
  tables: [{ name: "施策一覧", area: { top: 1, left: 1, bottom: rows + 1, right: 2 } }],
  freeze: { rows: 1, columns: 0 },
  print: { orientation: "landscape" },
  hiddenColumns: [3],
  validations: [
    { area, list: ["○", "×"], prompt: words, alert: { ...words, style: "warning" } },
    {
      area: { ...area, left: 1, right: 1 },
      list: { top: 2, left: 3, bottom: 4, right: 3 },
      prompt: words,
      alert: { ...words, style: "information" },
    },
  ],
  conditionals: [
    { area, formula: '=$B2="○"', look: "done" },
    { area: { ...area, left: 1 }, formula: '=$A2=""', look: "unknown" },
  ],
});

const expectedRules = [
  { range: "B2:B4", priority: 1, stopIfTrue: true, formula: '$B2="○"' },
  { range: "A2:B4", priority: 2, stopIfTrue: true, formula: '$A2=""' },
];
const expectedLists = [
  { range: "B2:B4", type: "list", values: ["○", "×"], errorStyle: "warning", inputMessage: "文" },
  { range: "A2:A4", type: "list", formula1: expect.stringContaining("$C$2:$C$4"), errorStyle: "information" },
];

describe("lists and conditional colors of a sheet", () => {
  test("stand on a sheet that is new, and on one that was written over, once each", async () => {
    const { book } = openHost({ 様式: [["x"]] });
    for (let time = 0; time < 2; time++) {
      await new ExcelWorkbook().writeSheets([model(3)]);
      const sheet = book.sheetNamed("施策一覧");
      expect(sheet?.validations).toMatchObject(expectedLists);
      expect(sheet?.conditionalRules).toMatchObject(expectedRules);
      expect(sheet?.columns.get(2)?.hidden).toBe(true);
    }
  });

  test("are in the saved file", async () => {
    const { book } = openHost({ 様式: [["x"]] });
    await new ExcelWorkbook().writeSheets([model(3)]);
    const sheet = (await openBook(await saveBook(book))).sheetNamed("施策一覧");
    expect(sheet?.validations).toMatchObject(expectedLists);
    expect(sheet?.conditionalRules).toMatchObject(expectedRules);
    expect(sheet?.columns.get(2)?.hidden).toBe(true);
  });

  test("what a cell had before gives way", async () => {
    const { book } = openHost({ 様式: [["x"]] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("様式");
      for (let time = 0; time < 2; time++) for (const { queue } of ruleOperations(sheet, model(3))) queue();
      await context.sync();
    });
    expect(book.sheetNamed("様式")?.validations).toHaveLength(2);
    expect(book.sheetNamed("様式")?.conditionalRules).toHaveLength(2);
  });
});
