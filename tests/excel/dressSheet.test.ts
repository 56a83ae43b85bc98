import { layoutOperations, lookOperations } from "../../src/excel/dressSheet";
import type { SheetModel } from "../../src/domain/sheet/SheetModel";
import { openHost } from "../support/hostWorkbook";

const model = (rows: number): SheetModel => ({
  kind: "findings",
  name: "検証結果",
  rows: Array.from({ length: rows }, () => ["あ"]),
  merges: [],
  looks: Array.from({ length: rows }, (_, index) => ({
    top: index + 1,
    left: 1,
    bottom: index + 1,
    right: 1,
    look: index % 2 === 0 ? "error" : "warning",
  })),
  columnWidths: [10],
  tables: [],
  freeze: { rows: 0, columns: 0 },
  print: { orientation: "portrait" },
});

describe("the looks of a sheet", () => {
  test("any number of them, in calls whose addresses Excel takes", async () => {
    openHost({ 様式: [["x"]] });
    await Excel.run(async (context) => {
      const operations = lookOperations(context.workbook.worksheets.getItem("様式"), model(200_000));
      expect(Math.max(...operations.map(({ bytes }) => bytes))).toBeLessThan(20_000);
      expect(operations.length).toBeLessThan(300);
    });
  });

  test("the later lies over the earlier", async () => {
    const { book } = openHost({ 様式: [["x", "y"]] });
    const over: SheetModel = {
      ...model(1),
      looks: [
        { top: 1, left: 1, bottom: 1, right: 2, look: "text" },
        { top: 1, left: 2, bottom: 1, right: 2, look: "totalText" },
      ],
    };
    await Excel.run(async (context) => {
      for (const { queue } of lookOperations(context.workbook.worksheets.getItem("様式"), over)) queue();
      await context.sync();
    });
    const bold = (column: number) => book.sheetNamed("様式")?.cell(0, column)?.style?.font?.bold ?? false;
    expect([bold(0), bold(1)]).toEqual([false, true]);
  });
});

describe("a sheet that goes to print", () => {
  const printed: SheetModel = {
    ...model(4),
    rowHeights: [26, 18.75, 300, 18.75],
    font: { name: "ＭＳ 明朝", size: 10.5 },
    print: {
      orientation: "portrait",
      scale: 88,
      margins: { top: 54, bottom: 54, left: 36, right: 36 },
      footer: "別添１－&P",
      breaks: [3],
    },
  };

  test("has its paper, its pages, its rows' heights and its font, and those of before are gone", async () => {
    const { book } = openHost({ 様式: [["x"]] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("様式");
      sheet.horizontalPageBreaks.add("A2");
      for (const { queue } of [...lookOperations(sheet, printed), ...layoutOperations(sheet, printed)])
        queue();
      await context.sync();
    });
    const sheet = book.sheetNamed("様式");
    expect(sheet?.pageSetup).toMatchObject({ orientation: "portrait", scale: 88 });
    expect(sheet?.pageSetup.fitToWidth).toBeUndefined();
    expect(sheet?.pageSetup.margins).toMatchObject({ top: 0.75, left: 0.5 });
    expect(sheet?.headerFooter.oddFooter).toBe("&C別添１－&P");
    expect(sheet?.rowBreaks).toEqual([1]);
    expect([0, 1, 2, 3].map((row) => sheet?.rows.get(row)?.size)).toEqual([26, 18.75, 300, 18.75]);
    expect(sheet?.cell(0, 0)?.style?.font).toMatchObject({ name: "ＭＳ 明朝", size: 10.5 });
  });

  test("ten thousand rows of a few heights are a few calls", async () => {
    openHost({ 様式: [["x"]] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("様式");
      const rowHeights = Array.from({ length: 10_000 }, (_, row) => 18.75 * ((row % 20) + 1));
      const operations = layoutOperations(sheet, { ...printed, rowHeights });
      expect(operations.length).toBeLessThan(60);
      expect(Math.max(...operations.map(({ bytes }) => bytes))).toBeLessThan(20_000);
    });
  });
});
