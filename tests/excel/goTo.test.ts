import { goTo } from "../../src/excel/goTo";
import { WorkbookFault } from "../../src/jobs/WorkbookFault";
import { openHost } from "../support/hostWorkbook";

describe("going to a cell", () => {
  test("shows its sheet and selects it", async () => {
    const { book } = openHost({ 様式: [["施策名"]], "集計 (2)": [["計"]] });
    expect(await goTo("集計 (2)", "B3")).toEqual({ isHidden: false });
    expect(book.activeSheet?.name).toBe("集計 (2)");
    expect(book.selection).toMatchObject({
      sheet: { name: "集計 (2)" },
      blocks: [{ top: 2, left: 1, bottom: 2, right: 1 }],
    });
  });

  test("a sheet is found by its id too, whatever it is called by now", async () => {
    const { book } = openHost({ 様式: [["施策名"]], 控え: [["x"]] });
    const [, sheet] = book.sheets;
    if (sheet) sheet.name = "新しい名前";
    await goTo(sheet?.id ?? "", "A1");
    expect(book.activeSheet?.name).toBe("新しい名前");
  });

  test("a cell in a row that is filtered out or hidden is selected, stays hidden, and that is told", async () => {
    const { book } = openHost({ 様式: [["状況"], ["◎"], ["○"]] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("様式");
      const table = sheet.tables.add("A1:A3", true);
      table.columns.getItemAt(0).filter.applyValuesFilter(["◎"]);
      await context.sync();
    });
    expect(await goTo("様式", "A3")).toEqual({ isHidden: true });
    expect(book.selection?.blocks).toEqual([{ top: 2, left: 0, bottom: 2, right: 0 }]);
    expect(book.sheetNamed("様式")?.rows.get(2)?.hidden).toBe(true);
  });

  test("a sheet that is gone or hidden is named, and nothing moves", async () => {
    const { book } = openHost({ 様式: [["施策名"]], 控え: [["x"]] });
    const hidden = book.sheetNamed("控え");
    if (hidden) hidden.visibility = "Hidden";
    await expect(goTo("前の様式", "A1")).rejects.toMatchObject({ reason: "sheetMissing", sheet: "前の様式" });
    await expect(goTo("控え", "A1")).rejects.toThrow(WorkbookFault);
    expect(book.activeSheet?.name).toBe("様式");
  });
});
