import { blockAddress } from "../../../src/host/model/a1";
import type { SheetState } from "../../../src/host/model/SheetState";
import { openHost } from "../../support/hostWorkbook";
import { run } from "./run";

const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getItem("A");
const tableOf = ({ workbook }: Excel.RequestContext): Excel.Table => workbook.tables.getItemAt(0);

/** A table over these rows, with the column after it free. */
async function openTable(
  rows: readonly (readonly (string | number)[])[],
  address: string,
): Promise<SheetState> {
  const { book } = openHost({ A: rows });
  await run((context) => void sheetOf(context).tables.add(address, true));
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const addressOf = ({ tables }: SheetState): string => tables.map(({ block }) => blockAddress(block)).join();
const column = (sheet: SheetState, from: number, to: number): unknown[] =>
  Array.from({ length: to - from + 1 }, (_row, index) => sheet.cell(from - 1 + index, 0)?.content ?? null);

describe("a table without rows", () => {
  const added = [[1], [2], [3]];

  test("gives its empty row to the first one", async () => {
    const sheet = await openTable([["番号"]], "A1:A1");
    await run((context) => void tableOf(context).rows.add(undefined, added));
    expect([addressOf(sheet), column(sheet, 1, 5)]).toEqual(["A1:A4", ["番号", 1, 2, 3, null]]);
    await run((context) => void tableOf(context).rows.add(undefined, [[4]]));
    expect([addressOf(sheet), column(sheet, 4, 6)]).toEqual(["A1:A5", [3, 4, null]]);
  });

  test("does so before its totals, too", async () => {
    const sheet = await openTable([["番号", "額"]], "A1:B1");
    await run((context) => {
      tableOf(context).showTotals = true;
      tableOf(context).rows.add(undefined, [
        [1, 10],
        [2, 20],
      ]);
    });
    expect([addressOf(sheet), column(sheet, 1, 4)]).toEqual(["A1:B4", ["番号", 1, 2, "集計"]]);
  });

  test("is one whose rows were all deleted", async () => {
    const sheet = await openTable([["番号"], [8], [9]], "A1:A3");
    await run((context) => {
      tableOf(context).rows.deleteRowsAt(0, 2);
      tableOf(context).rows.add(undefined, added);
    });
    expect([addressOf(sheet), column(sheet, 1, 4)]).toEqual(["A1:A4", ["番号", 1, 2, 3]]);
  });

  test.each<[string, (context: Excel.RequestContext) => void]>([
    ["was made with an empty row", () => undefined],
    ["was written into since", (context) => void (sheetOf(context).getRange("A2").values = [["x"]])],
  ])("is not one that %s", async (what, before) => {
    const address = what.includes("made") ? "A1:A2" : "A1:A1";
    const sheet = await openTable([["番号"]], address);
    await run((context) => {
      before(context);
      tableOf(context).rows.add(undefined, added);
    });
    expect([addressOf(sheet), column(sheet, 3, 5)]).toEqual(["A1:A5", [1, 2, 3]]);
  });
});

describe("headers that are written over", () => {
  const figures = [
    ["金額", "税"],
    [10, 1],
  ];
  const headers = (sheet: SheetState): unknown[] => [0, 1].map((at) => sheet.cell(0, at)?.content);

  test.each<[string, (string | number)[], string[]]>([
    ["numbers become text", [2024, 2025], ["2024", "2025"]],
    ["the same name gets a number", ["額", "額"], ["額", "額2"]],
    ["none gets the usual name", ["", "税"], ["列1", "税"]],
  ])("%s", async (_what, written, expected) => {
    const sheet = await openTable(figures, "A1:B2");
    await run((context) => void (tableOf(context).getHeaderRowRange().values = [written]));
    expect(headers(sheet)).toEqual(expected);
  });

  test("formulas follow, also where names change places", async () => {
    const sheet = await openTable(figures, "A1:B2");
    await run((context) => {
      tableOf(context).name = "表";
      sheetOf(context).getRange("D1").formulas = [["=SUM(表[金額])-SUM(表[税])"]];
      tableOf(context).getHeaderRowRange().values = [["税", "金額"]];
    });
    expect(sheet.cell(0, 3)?.formula).toBe("=SUM(表[税])-SUM(表[金額])");
  });
});

describe("handlers of tables", () => {
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

  test("hear of changes and selections within them", async () => {
    await openTable([["金額"], [10]], "A1:A2");
    const heard: string[] = [];
    await run((context) => {
      tableOf(context).onChanged.add(async ({ address }) => void heard.push(`changed ${address}`));
      tableOf(context).onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
      context.workbook.tables.onChanged.add(async ({ address }) => void heard.push(`some table ${address}`));
    });
    await run((context) => {
      sheetOf(context).getRange("A2").values = [[11]];
      sheetOf(context).getRange("C9").values = [[12]];
      sheetOf(context).getRange("A1:B1").select();
    });
    await turn();
    expect(heard.sort()).toEqual(["changed A2", "selected A1:B1", "some table A2"]);
  });

  test("of sheets are told where cells went", async () => {
    openHost({ A: [[1], [2]] });
    const heard: (string | undefined)[] = [];
    await run((context) => {
      sheetOf(context).onChanged.add(async ({ changeDirectionState: to }) => {
        heard.push(to?.deleteShiftDirection ?? to?.insertShiftDirection);
      });
    });
    await run((context) => {
      sheetOf(context).getRange("A1").delete("Up");
      sheetOf(context).getRange("A1").insert("Right");
      sheetOf(context).getRange("A1").values = [[3]];
    });
    await turn();
    expect(heard).toEqual(["Up", "Right", undefined]);
  });
});
