import type { Book } from "../../../src/host/model/Book";
import { openHost } from "../../support/hostWorkbook";
import { refusalOf, run } from "./run";

const openSheets = (...names: string[]): Book =>
  openHost(Object.fromEntries(names.map((name) => [name, []]))).book;
const names = (book: Book): string[] => book.sheets.map(({ name }) => name);

describe("finding sheets", () => {
  test("by name in upper or lower case, by id, or not at all", async () => {
    const book = openSheets("Data", "集計");
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const found = worksheets.getItem("DATA").load("name,id,position");
      const missing = worksheets.getItemOrNullObject("無い").load("name");
      await context.sync();
      const again = worksheets.getItem(found.id).load("name");
      await context.sync();
      expect([found.name, found.position, again.name, missing.isNullObject]).toEqual([
        "Data",
        0,
        "Data",
        true,
      ]);
    });
    expect(await refusalOf(({ workbook }) => void workbook.worksheets.getItem("無い").load("name"))).toBe(
      "ItemNotFound",
    );
    expect(names(book)).toEqual(["Data", "集計"]);
  });

  test("first, last, next, previous and how many, with and without hidden ones", async () => {
    const book = openSheets("A", "B", "C");
    const [a, , c] = book.sheets;
    if (a && c) a.visibility = c.visibility = "Hidden";
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const found = [
        worksheets.getFirst(),
        worksheets.getFirst(true),
        worksheets.getLast(),
        worksheets.getLast(true),
      ];
      const b = worksheets.getItem("B");
      const besides = [b.getNext(), b.getPrevious(), b.getNextOrNullObject(true)];
      [...found, ...besides].forEach((sheet) => sheet.load("name"));
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      await context.sync();
      expect(found.map(({ name }) => name)).toEqual(["A", "B", "C", "B"]);
      expect(besides.map((sheet) => (sheet.isNullObject ? null : sheet.name))).toEqual(["C", "A", null]);
      expect(counts.map(({ value }) => value)).toEqual([3, 1]);
    });
    expect(
      await refusalOf(({ workbook }) => void workbook.worksheets.getItem("C").getNext().load("name")),
    ).toBe("ItemNotFound");
  });

  test("a reference to a sheet stays with it when it is renamed and moved", async () => {
    openSheets("A", "B");
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      await context.sync();
      sheet.name = "新";
      sheet.position = 1;
      await context.sync();
      sheet.load("name,position");
      await context.sync();
      expect([sheet.name, sheet.position]).toEqual(["新", 1]);
    });
  });
});

describe("adding sheets", () => {
  test("at the end, not in front, under a free name where none is given", async () => {
    const book = openSheets("Sheet2");
    await run(({ workbook }) => {
      workbook.worksheets.add();
      workbook.worksheets.add("集計");
    });
    expect(names(book)).toEqual(["Sheet2", "Sheet3", "集計"]);
    expect(book.activeSheet?.name).toBe("Sheet2");
  });

  const bad = [
    "",
    " ",
    "x".repeat(32),
    "a:b",
    "a\\b",
    "a/b",
    "a?b",
    "a*b",
    "a[b",
    "a]b",
    "'a",
    "a'",
    "History",
    "history",
  ];
  test.each(bad)("%j is no name", async (name) => {
    const book = openSheets("A");
    expect(await refusalOf(({ workbook }) => void workbook.worksheets.add(name))).toBe("InvalidArgument");
    expect(await refusalOf(({ workbook }) => void (workbook.worksheets.getItem("A").name = name))).toBe(
      "InvalidArgument",
    );
    expect(names(book)).toEqual(["A"]);
  });

  test.each(["x".repeat(31), "a'b", "4 月 (案)", "a!b", "Historys"])("%j is a name", async (name) => {
    const book = openSheets("A");
    await run(({ workbook }) => void workbook.worksheets.add(name));
    expect(names(book)).toEqual(["A", name]);
  });

  test("no name twice, whatever its case; but a sheet may change the case of its own", async () => {
    const book = openSheets("Data", "B");
    expect(await refusalOf(({ workbook }) => void workbook.worksheets.add("DATA"))).toBe("ItemAlreadyExists");
    expect(await refusalOf(({ workbook }) => void (workbook.worksheets.getItem("B").name = "data"))).toBe(
      "ItemAlreadyExists",
    );
    await run(({ workbook }) => void (workbook.worksheets.getItem("Data").name = "DATA"));
    expect(names(book)).toEqual(["DATA", "B"]);
  });
});

describe("renaming, moving, hiding", () => {
  test("formulas and names follow a renamed sheet", async () => {
    const { book } = openHost({ 集計: [[1]], 別: [] });
    await run(({ workbook }) => {
      workbook.worksheets.getItem("別").getRange("A1").formulas = [["=集計!A1"]];
      workbook.names.add("元", workbook.worksheets.getItem("集計").getRange("A1:A2"));
      workbook.worksheets.getItem("集計").name = "4 月";
    });
    expect(book.sheets[1]?.cell(0, 0)?.formula).toBe("='4 月'!A1");
    expect(book.names[0]?.formula).toBe("='4 月'!$A$1:$A$2");
  });

  test("a sheet takes the place it is given", async () => {
    const book = openSheets("A", "B", "C");
    await run(({ workbook }) => void (workbook.worksheets.getItem("A").position = 2));
    expect(names(book)).toEqual(["B", "C", "A"]);
    expect(await refusalOf(({ workbook }) => void (workbook.worksheets.getItem("A").position = 3))).toBe(
      "InvalidArgument",
    );
  });

  test("a hidden sheet gives way to its neighbor, and cannot be brought to the front", async () => {
    const book = openSheets("A", "B");
    await run(({ workbook }) => void (workbook.worksheets.getItem("A").visibility = "Hidden"));
    expect(book.activeSheet?.name).toBe("B");
    expect(await refusalOf(({ workbook }) => workbook.worksheets.getItem("A").activate())).toBe(
      "InvalidOperation",
    );
  });

  test("one sheet stays visible", async () => {
    const book = openSheets("A", "B");
    await run(({ workbook }) => void (workbook.worksheets.getItem("A").visibility = "VeryHidden"));
    expect(
      await refusalOf(({ workbook }) => void (workbook.worksheets.getItem("B").visibility = "Hidden")),
    ).toBe("InvalidOperation");
    expect(await refusalOf(({ workbook }) => workbook.worksheets.getItem("B").delete())).toBe(
      "InvalidOperation",
    );
    expect(names(book)).toEqual(["A", "B"]);
  });

  test("the color of a tab, by its number or name, is not told while the sheet is hidden", async () => {
    openSheets("A", "B");
    await run(async (context) => {
      const a = context.workbook.worksheets.getItem("A");
      const b = context.workbook.worksheets.getItem("B");
      a.tabColor = "#ff8000";
      b.tabColor = "red";
      b.visibility = "Hidden";
      a.load("tabColor");
      b.load("tabColor");
      await context.sync();
      expect([a.tabColor, b.tabColor]).toEqual(["#FF8000", null]);
    });
    expect(await refusalOf(({ workbook }) => void (workbook.worksheets.getItem("A").tabColor = "赤"))).toBe(
      "InvalidArgument",
    );
  });
});

describe("deleting sheets", () => {
  test("what referred to it is lost, and the sheet beside it comes to the front", async () => {
    const { book } = openHost({ A: [["x"], [1]], B: [], C: [] });
    await run(({ workbook }) => {
      const a = workbook.worksheets.getItem("A");
      a.tables.add("A1:A2", true).name = "表";
      workbook.worksheets.getItem("B").getRange("A1:B1").formulas = [["=A!A1", "=SUM(表[x])"]];
      a.delete();
    });
    expect(names(book)).toEqual(["B", "C"]);
    expect([0, 1].map((column) => book.sheets[0]?.cell(0, column)?.formula)).toEqual([
      "=#REF!A1",
      "=SUM(#REF!)",
    ]);
    expect(book.activeSheet?.name).toBe("B");
  });

  test("a very hidden sheet must be shown before", async () => {
    const book = openSheets("A", "B");
    await run(({ workbook }) => void (workbook.worksheets.getItem("A").visibility = "VeryHidden"));
    expect(await refusalOf(({ workbook }) => workbook.worksheets.getItem("A").delete())).toBe(
      "InvalidOperation",
    );
    await run(({ workbook }) => {
      workbook.worksheets.getItem("A").visibility = "Hidden";
      workbook.worksheets.getItem("A").delete();
    });
    expect(names(book)).toEqual(["B"]);
  });

  test("a deleted sheet is found no more", async () => {
    openSheets("A", "B");
    const code = await refusalOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      sheet.delete();
      await context.sync();
      sheet.load("name");
    });
    expect(code).toBe("ItemNotFound");
  });
});

describe("what is gone answers nothing more, not even in the same batch", () => {
  test.each<[string, (context: Excel.RequestContext) => void]>([
    [
      "a sheet",
      ({ workbook }) => {
        const sheet = workbook.worksheets.getItem("A");
        sheet.delete();
        sheet.tabColor = "#FF0000";
      },
    ],
    [
      "a range of it",
      ({ workbook }) => {
        const range = workbook.worksheets.getItem("A").getRange("A1");
        range.worksheet.delete();
        range.format.wrapText = true;
      },
    ],
    [
      "a table",
      ({ workbook }) => {
        const table = workbook.worksheets.getItem("A").tables.add("A1:B2", true);
        table.delete();
        table.showTotals = true;
      },
    ],
  ])("%s", async (_what, work) => {
    openSheets("A", "B");
    expect(await refusalOf(work)).toBe("ItemNotFound");
  });
});

describe("copying sheets", () => {
  test("with everything on them, under names of their own", async () => {
    const { book } = openHost({
      A: [
        ["x", "y"],
        [1, 2],
      ],
      B: [],
    });
    await run(({ workbook }) => {
      const a = workbook.worksheets.getItem("A");
      a.tables.add("A1:B2", true).name = "表";
      a.names.add("元", a.getRange("A1"));
      workbook.names.add("全体", a.getRange("B1"));
      a.getRange("D1:D3").formulas = [["=SUM(表[x])"], ["=A!A2+B!A2"], ["=A2"]];
      a.getRange("F1:G1").merge();
      a.getRange("A1").format.columnWidth = 100;
      a.freezePanes.freezeRows(1);
      a.pageLayout.orientation = "Landscape";
      workbook.worksheets.getItem("B").getRange("A1").formulas = [["=A!A1"]];
      a.copy("After", a);
    });
    const [a, copy, b] = book.sheets;
    expect(names(book)).toEqual(["A", "A (2)", "B"]);
    expect(copy?.tables.map(({ name }) => name)).toEqual(["表2"]);
    expect([0, 1, 2].map((row) => copy?.cell(row, 3)?.formula)).toEqual([
      "=SUM(表2[x])",
      "='A (2)'!A2+B!A2",
      "=A2",
    ]);
    expect(copy?.names.map(({ name, formula }) => [name, formula])).toEqual([
      ["元", "='A (2)'!$A$1"],
      ["全体", "='A (2)'!$B$1"],
    ]);
    expect([copy?.merges, copy?.frozen, copy?.pageSetup]).toEqual([a?.merges, a?.frozen, a?.pageSetup]);
    expect(copy?.columns.get(0)).toEqual(a?.columns.get(0));
    expect(b?.cell(0, 0)?.formula).toBe("=A!A1");
    expect(new Set(book.tables.map(({ table }) => table.id)).size).toBe(2);
  });

  test("a change of the copy leaves the original alone", async () => {
    const { book } = openHost({
      A: [
        ["x", "y"],
        [1, 2],
      ],
    });
    await run(({ workbook }) => {
      const copy = workbook.worksheets.getItem("A").copy("End");
      copy.getRange("A1:B2").values = [
        [9, 9],
        [9, 9],
      ];
      copy.getRange("A1:B1").merge();
      copy.pageLayout.orientation = "Landscape";
    });
    const [a] = book.sheets;
    expect([a?.cell(0, 0)?.content, a?.merges, a?.pageSetup]).toEqual(["x", [], {}]);
  });

  test.each([
    ["None", ["A (2)", "A", "B"]],
    ["Beginning", ["A (2)", "A", "B"]],
    ["End", ["A", "B", "A (2)"]],
  ] as const)("%s", async (position, expected) => {
    const book = openSheets("A", "B");
    await run(({ workbook }) => void workbook.worksheets.getItem("A").copy(position));
    expect(names(book)).toEqual(expected);
  });

  test("beside another sheet only where one is given", async () => {
    openSheets("A");
    expect(await refusalOf(({ workbook }) => void workbook.worksheets.getItem("A").copy("Before"))).toBe(
      "InvalidArgument",
    );
  });

  test("names count on, and stay short enough", async () => {
    const long = "あ".repeat(31);
    const book = openSheets("A", "A (2)", long);
    await run(({ workbook: { worksheets } }) => {
      worksheets.getItem("A").copy("End");
      worksheets.getItem("A (2)").copy("End");
      worksheets.getItem(long).copy("End");
    });
    expect(names(book).slice(3)).toEqual(["A (3)", "A (4)", `${"あ".repeat(27)} (2)`]);
  });
});

describe("used range and cells", () => {
  test("of an empty sheet the first cell, or none", async () => {
    openSheets("A");
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      const used = sheet.getUsedRange().load("address");
      const none = sheet.getUsedRangeOrNullObject().load("address");
      await context.sync();
      expect([used.address, none.isNullObject]).toEqual(["A!A1", true]);
    });
  });

  test("by indexes", async () => {
    openSheets("A");
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      const ranges = [sheet.getCell(2, 1), sheet.getRangeByIndexes(0, 1, 2, 3), sheet.getRange("B:B")];
      ranges.forEach((range) => range.load("address"));
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual(["A!B3", "A!B1:D2", "A!B:B"]);
    });
    const outside = ({ workbook }: Excel.RequestContext): void =>
      void workbook.worksheets.getItem("A").getRangeByIndexes(0, 0, 0, 1).load("address");
    expect(await refusalOf(outside)).toBe("InvalidArgument");
  });
});

describe("a workbook whose structure is protected", () => {
  const changes: [string, (sheets: Excel.WorksheetCollection) => void][] = [
    ["add", (sheets) => void sheets.add()],
    ["delete", (sheets) => sheets.getItem("A").delete()],
    ["rename", (sheets) => void (sheets.getItem("A").name = "新")],
    ["move", (sheets) => void (sheets.getItem("A").position = 1)],
    ["hide", (sheets) => void (sheets.getItem("A").visibility = "Hidden")],
    ["copy", (sheets) => void sheets.getItem("A").copy("End")],
  ];
  test.each(changes)("refuses to %s a sheet until it is unprotected", async (_what, change) => {
    openSheets("A", "B");
    await run(({ workbook }) => workbook.protection.protect());
    expect(await refusalOf(({ workbook }) => change(workbook.worksheets))).toBe("AccessDenied");
    await run(({ workbook }) => {
      workbook.protection.unprotect();
      change(workbook.worksheets);
    });
  });

  test("is not protected twice, nor with a password that would be lost", async () => {
    openSheets("A");
    expect(await refusalOf(({ workbook }) => workbook.protection.protect("秘密"))).toBe(
      "UnsupportedOperation",
    );
    await run(({ workbook }) => workbook.protection.protect());
    expect(await refusalOf(({ workbook }) => workbook.protection.protect())).toBe("AccessDenied");
  });
});

test("handlers hear of sheets that come, go and change places", async () => {
  openSheets("A", "B");
  const heard: string[] = [];
  const hear = async ({ type, worksheetId }: { type: string; worksheetId: string }): Promise<void> => {
    heard.push(`${type} ${worksheetId.slice(-2, -1)}`);
  };
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(hear);
    worksheets.onDeleted.add(hear);
    worksheets.onActivated.add(hear);
    worksheets.onDeactivated.add(hear);
    worksheets.getItem("B").onActivated.add(hear);
    await context.sync();
    worksheets.add("C");
    worksheets.getItem("B").activate();
    worksheets.getItem("B").delete();
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 10));
  });
  expect(heard.sort()).toEqual([
    "WorksheetActivated 2",
    "WorksheetActivated 2",
    "WorksheetActivated 3",
    "WorksheetAdded 3",
    "WorksheetDeactivated 1",
    "WorksheetDeactivated 2",
    "WorksheetDeleted 2",
  ]);
});
