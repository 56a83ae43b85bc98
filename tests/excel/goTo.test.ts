import { goTo } from "../../src/excel/goTo";
import { WorkbookFault } from "../../src/jobs/WorkbookFault";
import { openHost } from "../support/hostWorkbook";

describe("going to a cell", () => {
  test("shows its sheet and selects it", async () => {
    const { book } = openHost({ 様式: [["施策名"]], "集計 (2)": [["計"]] });
    await goTo("集計 (2)", "B3");
    expect(book.activeSheet?.name).toBe("集計 (2)");
    expect(book.selection).toMatchObject({
      sheet: { name: "集計 (2)" },
      blocks: [{ top: 2, left: 1, bottom: 2, right: 1 }],
    });
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
