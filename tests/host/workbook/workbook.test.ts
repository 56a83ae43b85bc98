import type { Calculator } from "../../../src/host/calc/Calculator";
import { openHost } from "../../support/hostWorkbook";
import { refusalOf, run } from "./run";

test("settings are kept with the workbook, whatever JSON they are", async () => {
  const { book } = openHost({ A: [] });
  const value = { 版: 2, 一覧: ["x", null, 1.5] };
  await run(({ workbook }) => {
    workbook.settings.add("対応", value);
    workbook.settings.add("版", 1);
    workbook.settings.add("版", 2);
  });
  expect([...book.settings]).toEqual([
    ["対応", value],
    ["版", 2],
  ]);
  await run(async (context) => {
    const { settings } = context.workbook;
    const kept = settings.getItem("対応").load("key,value");
    const none = settings.getItemOrNullObject("無い").load("key");
    settings.load("items/key");
    const counts = [settings.getCount()];
    await context.sync();
    expect([kept.key, kept.value, none.isNullObject]).toEqual(["対応", value, true]);
    expect(counts.map((count) => count.value)).toEqual([2]);
    expect(settings.items.map(({ key }) => key)).toEqual(["対応", "版"]);
    settings.getItem("版").delete();
  });
  expect([...book.settings.keys()]).toEqual(["対応"]);
  expect(await refusalOf(({ workbook }) => void workbook.settings.getItem("版").load("key"))).toBe(
    "ItemNotFound",
  );
});

test("a setting is written over in place", async () => {
  const { book } = openHost({ A: [] });
  await run(({ workbook }) => void (workbook.settings.add("版", 1).value = 3));
  expect(book.settings.get("版")).toBe(3);
});

test("name and properties", async () => {
  const { book } = openHost({ A: [] });
  book.fileName = "調査票.xlsx";
  await run(async (context) => {
    const { workbook } = context;
    workbook.properties.title = "進捗状況";
    workbook.properties.author = "評価班";
    workbook.load("name");
    workbook.properties.load("title,author");
    await context.sync();
    expect([workbook.name, workbook.properties.title, workbook.properties.author]).toEqual([
      "調査票.xlsx",
      "進捗状況",
      "評価班",
    ]);
  });
});

describe("calculation", () => {
  /** Counts how often it is asked, and how much is new to it. */
  function countingCalculator(): { calculator: Calculator; asked: number[] } {
    const asked: number[] = [];
    const calculate: Calculator["calculate"] = async ({ staleFormulas }) => {
      asked.push(staleFormulas.size);
      staleFormulas.clear();
    };
    return { calculator: { calculate }, asked };
  }

  const read = ({ workbook }: Excel.RequestContext): void =>
    void workbook.worksheets.getItem("A").getRange("A1").load("values");

  test("waits for a command where it is manual", async () => {
    const { calculator, asked } = countingCalculator();
    openHost({ A: [[1]] }, { calculator });
    await run((context) => {
      context.workbook.application.calculationMode = "Manual";
      context.workbook.worksheets.getItem("A").getRange("B1").formulas = [["=A1"]];
      read(context);
    });
    expect(asked).toEqual([]);
    await run((context) => {
      context.workbook.application.calculate("Recalculate");
      read(context);
    });
    expect(asked).toEqual([1]);
  });

  test("takes in all formulas where that is asked for, of the workbook or of a sheet", async () => {
    const { calculator, asked } = countingCalculator();
    openHost({ A: [[1]], B: [] }, { calculator });
    await run((context) => {
      for (const name of ["A", "B"])
        context.workbook.worksheets.getItem(name).getRange("B1").formulas = [["=1+1"]];
      read(context);
    });
    await run((context) => {
      context.workbook.application.calculate("Full");
      read(context);
    });
    await run((context) => {
      context.workbook.worksheets.getItem("B").calculate(true);
      read(context);
    });
    expect(asked).toEqual([2, 2, 1]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas]>([
    ["a range", (sheet) => sheet.getRange("B1")],
    ["several ranges", (sheet) => sheet.getRanges("B1,D1")],
  ])("takes in the formulas of %s, also where it is manual", async (_what, areaOf) => {
    const { calculator, asked } = countingCalculator();
    const { book } = openHost({ A: [[1]] }, { calculator });
    await run((context) => {
      context.workbook.worksheets.getItem("A").getRange("B1:C1").formulas = [["=A1", "=A1"]];
      read(context);
    });
    book.calculationMode = "Manual";
    await run((context) => {
      areaOf(context.workbook.worksheets.getItem("A")).calculate();
      read(context);
    });
    expect(asked).toEqual([2, 1]);
  });

  test("tells its mode and whether it is done", async () => {
    openHost({ A: [[1]] });
    await run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.load("calculationMode,calculationState");
      await context.sync();
      expect([application.calculationMode, application.calculationState]).toEqual(["Automatic", "Done"]);
      context.workbook.worksheets.getItem("A").getRange("B1").formulas = [["=A1"]];
      application.load("calculationState");
      await context.sync();
      expect(application.calculationState).toBe("Pending");
    });
  });
});

describe("selection", () => {
  test("is the first cell of the sheet in front until something is selected", async () => {
    openHost({ A: [], B: [] });
    await run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.getItem("B").activate();
      const before = workbook.getSelectedRange().load("address");
      workbook.worksheets.getItem("B").getRange("B2:C3").select();
      const after = [workbook.getSelectedRange(), workbook.getActiveCell()];
      after.forEach((range) => range.load("address"));
      const areas = workbook.getSelectedRanges().load("address");
      await context.sync();
      expect([before.address, ...after.map(({ address }) => address), areas.address]).toEqual([
        "B!A1",
        "B!B2:C3",
        "B!B2",
        "B!B2:C3",
      ]);
    });
  });

  test("of several blocks is no range", async () => {
    const { book } = openHost({ A: [] });
    const cell = (row: number) => ({ top: row, left: 0, bottom: row, right: 0 });
    const [sheet] = book.sheets;
    if (sheet) book.selection = { sheet, blocks: [cell(0), cell(2)] };
    expect(await refusalOf(({ workbook }) => void workbook.getSelectedRange().load("address"))).toBe(
      "InvalidSelection",
    );
  });
});

test("what the host does not keep is empty", async () => {
  openHost({ A: [] });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    const { shapes, comments, pivotTables } = sheet;
    const collections = [shapes, comments, pivotTables];
    collections.forEach((each) => each.load("items"));
    context.workbook.pivotTables.refreshAll();
    const pivot = pivotTables.getItemOrNullObject("x").load("name");
    await context.sync();
    expect([...collections.map(({ items }) => items.length), pivot.isNullObject]).toEqual([0, 0, 0, true]);
  });
});
