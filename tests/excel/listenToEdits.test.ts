import { ExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { listenToEdits } from "../../src/excel/listenToEdits";
import type { SheetEdit } from "../../src/excel/SheetEdit";
import { editCell } from "../../src/host/editCell";
import type { Host } from "../../src/host/startHost";
import { openHost } from "../support/hostWorkbook";
import { smallReport } from "./reportModels";

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

const run = (act: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context);
    await context.sync();
  });

/** What the user does in a view is heard of with the next request. */
async function type(host: Host, row: number, column: number, text: string): Promise<void> {
  const [sheet] = host.book.sheets;
  if (sheet) editCell(host.book, sheet, row, column, text);
  await run(({ workbook }) => workbook.worksheets.load("items/name"));
}

async function listening(): Promise<{ host: Host; heard: SheetEdit[]; stop: () => Promise<void> }> {
  const host = openHost({ 様式: [["施策名"], ["あ"]], 控え: [["い"]] });
  const heard: SheetEdit[] = [];
  const stop = await listenToEdits((edit) => heard.push(edit));
  return { host, heard, stop };
}

describe("listening to edits", () => {
  test("cells that a user edits are heard of, with their sheet", async () => {
    const { host, heard, stop } = await listening();
    await type(host, 1, 0, "い");
    await settled();
    expect(heard).toEqual([{ kind: "cells", sheet: host.book.sheets[0]?.id, firstRow: 2, lastRow: 2 }]);
    await stop();
  });

  test("cells that the add-in writes are not, be it a whole report", async () => {
    const { heard, stop } = await listening();
    await run(({ workbook }) => {
      workbook.worksheets.getItem("様式").getRange("A2").values = [["い"]];
      workbook.worksheets.getItem("様式").getRange("2:2").insert("Down");
    });
    const workbook = new ExcelWorkbook();
    const plans = await workbook.planSheets();
    await workbook.writeSheets(smallReport(plans.get("measures")?.table ?? "", ["◎"]));
    await settled();
    expect(heard.filter(({ kind }) => kind !== "sheets")).toEqual([]);
    await stop();
  });

  test.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
    ["added", (sheets) => void sheets.add("新しい")],
    ["deleted", (sheets) => sheets.getItem("控え").delete()],
  ])("a sheet that was %s changes the workbook", async (_, act) => {
    const { heard, stop } = await listening();
    await run(({ workbook }) => act(workbook.worksheets));
    await settled();
    expect(heard).toEqual([{ kind: "sheets" }]);
    await stop();
  });

  test("once stopped nothing is heard", async () => {
    const { host, heard, stop } = await listening();
    await stop();
    await type(host, 1, 0, "い");
    await run(({ workbook }) => void workbook.worksheets.add("新しい"));
    await settled();
    expect(heard).toEqual([]);
  });

  test.each([
    ["is heard of where Excel tells of it", true, [{ kind: "sheets" }]],
    ["is not asked for where Excel does not tell of it", false, []],
  ])("a new name of a sheet %s", async (_, isSetSupported, expected) => {
    const requirements = {
      isSetSupported: (set: string, version: string) =>
        `${set} ${version}` === "ExcelApi 1.17" && isSetSupported,
    };
    Object.assign(globalThis, { Office: { context: { requirements } } });
    try {
      const { heard, stop } = await listening();
      await run(({ workbook }) => void (workbook.worksheets.getItem("控え").name = "新しい名前"));
      await settled();
      expect(heard).toEqual(expected);
      await stop();
    } finally {
      Reflect.deleteProperty(globalThis, "Office");
    }
  });
});
