import { lookOperations } from "../../src/excel/dressSheet";
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
