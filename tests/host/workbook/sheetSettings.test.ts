import { hashSheetPassword } from "hucre/xlsx";
import type { SheetState } from "../../../src/host/model/SheetState";
import { openHost } from "../../support/hostWorkbook";
import { refusalOf, run } from "./run";

/** A sheet as from a file, so that it tells what saving hears of. */
function open(rows: readonly (readonly (string | number)[])[] = []): SheetState {
  const [sheet] = openHost({ A: rows, B: [] }).book.sheets;
  if (!sheet) throw new Error("no sheet");
  sheet.source = "xl/worksheets/sheet1.xml";
  return sheet;
}

const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getItem("A");

describe("frozen panes", () => {
  const cases: [string, (panes: Excel.WorksheetFreezePanes) => void, string | null][] = [
    ["rows", (panes) => panes.freezeRows(2), "A!1:2"],
    ["one row where no number is given", (panes) => panes.freezeRows(), "A!1:1"],
    ["columns", (panes) => panes.freezeColumns(3), "A!A:C"],
    ["both", (panes) => panes.freezeAt("A1:B3"), "A!A1:B3"],
    ["whole rows", (panes) => panes.freezeAt("1:3"), "A!1:3"],
    ["none", (panes) => panes.unfreeze(), null],
    ["no rows", (panes) => panes.freezeRows(0), null],
  ];
  test.each(cases)("%s", async (_what, freeze, address) => {
    const sheet = open();
    await run(async (context) => {
      const { freezePanes } = sheetOf(context);
      freeze(freezePanes);
      const location = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(location.isNullObject ? null : location.address).toBe(address);
    });
    expect([...sheet.reshapings]).toEqual(["freezePanes"]);
  });

  test("no place of none", async () => {
    open();
    expect(
      await refusalOf((context) => void sheetOf(context).freezePanes.getLocation().load("address")),
    ).toBe("ItemNotFound");
    expect(await refusalOf((context) => sheetOf(context).freezePanes.freezeRows(-1))).toBe("InvalidArgument");
  });
});

describe("page layout", () => {
  const values: [string, (layout: Excel.PageLayout) => void, object][] = [
    ["orientation", (layout) => void (layout.orientation = "Landscape"), { orientation: "Landscape" }],
    ["paper", (layout) => void (layout.paperSize = Excel.PaperType.a3), { paperSize: "A3" }],
    ["scale", (layout) => void (layout.zoom = { scale: 80 }), { zoom: { scale: 80 } }],
    [
      "pages across",
      (layout) => void (layout.zoom = { horizontalFitToPages: 1 }),
      { zoom: { horizontalFitToPages: 1 } },
    ],
    [
      "pages across and down",
      (layout) => void (layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 }),
      { zoom: { horizontalFitToPages: 1, verticalFitToPages: 2 } },
    ],
    ["first page", (layout) => void (layout.firstPageNumber = 5), { firstPageNumber: 5 }],
    ["no first page", (layout) => void (layout.firstPageNumber = ""), { firstPageNumber: "" }],
    ["margin in points", (layout) => void (layout.leftMargin = 36), { leftMargin: 36, rightMargin: 50.4 }],
    [
      "margins in centimeters",
      (layout) => layout.setPrintMargins("Centimeters", { top: 2.54, footer: 1.27 }),
      { topMargin: 72, footerMargin: 36, bottomMargin: 54 },
    ],
    [
      "centered",
      (layout) => void (layout.centerHorizontally = true),
      { centerHorizontally: true, centerVertically: false },
    ],
    [
      "gridlines",
      (layout) => void (layout.printGridlines = true),
      { printGridlines: true, printHeadings: false },
    ],
  ];
  test.each(values)("%s", async (_what, change, expected) => {
    const sheet = open();
    await run(async (context) => {
      const { pageLayout } = sheetOf(context);
      change(pageLayout);
      pageLayout.load();
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject(expected);
    });
    expect([...sheet.reshapings]).toEqual(["pageLayout"]);
  });

  test.each<[string, (layout: Excel.PageLayout) => void]>([
    ["no such page", (layout) => void (layout.firstPageNumber = 40_000)],
    ["scale too small", (layout) => void (layout.zoom = { scale: 9 })],
    ["scale too large", (layout) => void (layout.zoom = { scale: 401 })],
    ["scale and pages", (layout) => void (layout.zoom = { scale: 80, horizontalFitToPages: 1 })],
    ["neither scale nor pages", (layout) => void (layout.zoom = {})],
    ["negative margin", (layout) => void (layout.topMargin = -1)],
    [
      "paper that the file format of the host cannot keep",
      (layout) => void (layout.paperSize = Excel.PaperType.note),
    ],
    ["another sheet's range", (layout) => layout.setPrintArea("B!A1:B2")],
    [
      "a long header",
      (layout) => void (layout.headersFooters.defaultForAllPages.leftHeader = "x".repeat(256)),
    ],
  ])("not: %s", async (_what, change) => {
    const sheet = open();
    expect(await refusalOf((context) => change(sheetOf(context).pageLayout))).toBe("InvalidArgument");
    expect([...sheet.reshapings]).toEqual([]);
  });

  test("print area and titles", async () => {
    const sheet = open();
    await run(async (context) => {
      const { pageLayout } = sheetOf(context);
      const none = [pageLayout.getPrintAreaOrNullObject(), pageLayout.getPrintTitleRowsOrNullObject()];
      none.forEach((each) => each.load("address"));
      await context.sync();
      expect(none.map(({ isNullObject }) => isNullObject)).toEqual([true, true]);
      pageLayout.setPrintArea("A1:D20");
      pageLayout.setPrintTitleRows("A1:B2");
      pageLayout.setPrintTitleColumns(sheetOf(context).getRange("A:A"));
      const area = pageLayout.getPrintArea().load("address");
      const titles = [
        pageLayout.getPrintTitleRowsOrNullObject(),
        pageLayout.getPrintTitleColumnsOrNullObject(),
      ];
      titles.forEach((each) => each.load("address"));
      await context.sync();
      expect([area.address, ...titles.map(({ address }) => address)]).toEqual(["A!A1:D20", "A!1:2", "A!A:A"]);
    });
    expect(sheet.pageSetup).toEqual({
      printArea: "$A$1:$D$20",
      printTitlesRow: "$1:$2",
      printTitlesColumn: "$A:$A",
    });
    await run((context) =>
      sheetOf(context).pageLayout.setPrintArea(sheetOf(context).getRanges("A1:B2,D1:E2")),
    );
    expect(sheet.pageSetup.printArea).toBe("$A$1:$B$2,$D$1:$E$2");
  });

  test("headers and footers keep their three parts and their codes", async () => {
    const sheet = open();
    sheet.headerFooter = { oddHeader: "中央&R右 && &D" };
    await run(async (context) => {
      const page = sheetOf(context).pageLayout.headersFooters.defaultForAllPages;
      page.leftHeader = "&A";
      page.centerFooter = "&P / &N";
      page.load();
      await context.sync();
      expect(page.toJSON()).toMatchObject({
        leftHeader: "&A",
        centerHeader: "中央",
        rightHeader: "右 && &D",
        centerFooter: "&P / &N",
      });
    });
    expect(sheet.headerFooter).toEqual({ oddHeader: "&L&A&C中央&R右 && &D", oddFooter: "&C&P / &N" });
    await run((context) => void (sheetOf(context).pageLayout.headersFooters.state = "FirstAndDefault"));
    expect(sheet.headerFooter).toMatchObject({ differentFirst: true, differentOddEven: false });
  });
});

describe("page breaks", () => {
  test("come before the range they are given, once each, in order", async () => {
    const sheet = open();
    await run(async (context) => {
      const { horizontalPageBreaks, verticalPageBreaks } = sheetOf(context);
      for (const address of ["A21:E21", "A11", "A21"]) horizontalPageBreaks.add(address);
      verticalPageBreaks.add("F1");
      horizontalPageBreaks.load("items/rowIndex");
      verticalPageBreaks.load("items/columnIndex");
      await context.sync();
      expect(horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([10, 20]);
      expect(verticalPageBreaks.items.map(({ columnIndex }) => columnIndex)).toEqual([5]);
      const cell = horizontalPageBreaks.items[1]?.getCellAfterBreak().load("address");
      horizontalPageBreaks.items[0]?.delete();
      await context.sync();
      expect(cell?.address).toBe("A!A21");
    });
    expect([sheet.rowBreaks, sheet.columnBreaks]).toEqual([[19], [4]]);
    const second = await run((context) => {
      for (const address of ["A2", "A3"]) sheetOf(context).horizontalPageBreaks.add(address);
      return sheetOf(context).horizontalPageBreaks.getItem(1).load("rowIndex");
    });
    expect(second.rowIndex).toBe(2);
    await run((context) => sheetOf(context).horizontalPageBreaks.removePageBreaks());
    expect(sheet.rowBreaks).toEqual([]);
    expect(await refusalOf((context) => void sheetOf(context).horizontalPageBreaks.add("A1"))).toBe(
      "InvalidArgument",
    );
  });
});

describe("protection", () => {
  test("with options, told back", async () => {
    const sheet = open();
    await run(async (context) => {
      const { protection } = sheetOf(context);
      protection.protect({ allowAutoFilter: true, allowEditObjects: true, selectionMode: "Unlocked" });
      protection.load("protected,options");
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({
        allowAutoFilter: true,
        allowEditObjects: true,
        allowSort: false,
        allowEditScenarios: false,
        selectionMode: "Unlocked",
      });
    });
    expect([...sheet.reshapings]).toEqual(["protection"]);
    expect(sheet.protection).toMatchObject({
      sheet: true,
      autoFilter: true,
      objects: false,
      sort: false,
      scenarios: true,
    });
  });

  test("not twice, and taken off only with its password", async () => {
    open();
    await run((context) => sheetOf(context).protection.protect({}, "秘密"));
    expect(await refusalOf((context) => sheetOf(context).protection.protect())).toBe("AccessDenied");
    expect(await refusalOf((context) => sheetOf(context).protection.unprotect("違う"))).toBe("AccessDenied");
    await run((context) => sheetOf(context).protection.unprotect("秘密"));
    expect(await refusalOf((context) => sheetOf(context).protection.unprotect())).toBe("AccessDenied");
  });

  const modern = { algorithmName: "SHA-512", hashValue: "x", saltValue: "y", spinCount: "100000" };
  test.each<[string, Record<string, string>, string | undefined, string | undefined]>([
    ["none given", { password: "CC1A" }, undefined, "AccessDenied"],
    ["another", { password: hashSheetPassword("秘密") }, "違う", "AccessDenied"],
    ["the right one", { password: hashSheetPassword("秘密") }, "秘密", undefined],
    ["of today's kind, none given", modern, undefined, "AccessDenied"],
    ["of today's kind", modern, "秘密", "ApiNotFound"],
  ])("the password of a file: %s", async (_what, hash, password, code) => {
    open().protection = { sheet: true, hash };
    expect(await refusalOf((context) => sheetOf(context).protection.unprotect(password))).toBe(code);
  });
});

describe("the sheet's filter", () => {
  const rows = [
    ["施策", "状況"],
    ["あ", "完了"],
    ["い", "遅延"],
    ["う", "完了"],
  ];
  const hiddenRows = (sheet: SheetState): number[] =>
    [...sheet.rows].filter(([, { hidden }]) => hidden).map(([row]) => row);

  test("hides the rows that do not pass until it is taken off", async () => {
    const sheet = open(rows);
    await run(async (context) => {
      const { autoFilter } = sheetOf(context);
      autoFilter.apply("A1:B4", 1, { filterOn: "Values", values: ["完了"] });
      autoFilter.load("enabled,isDataFiltered");
      const range = autoFilter.getRange().load("address");
      await context.sync();
      expect([autoFilter.enabled, autoFilter.isDataFiltered, range.address]).toEqual([true, true, "A!A1:B4"]);
    });
    expect(hiddenRows(sheet)).toEqual([2]);
    expect(sheet.autoFilter).toEqual({ range: "A1:B4", columns: [{ colIndex: 1, filters: ["完了"] }] });
    expect([...sheet.reshapings].sort()).toEqual(["autoFilter", "sizes"]);
    await run((context) => sheetOf(context).autoFilter.remove());
    expect([hiddenRows(sheet), sheet.autoFilter]).toEqual([[], undefined]);
  });

  test("is applied again to what has changed", async () => {
    const sheet = open(rows);
    await run((context) => {
      const { autoFilter } = sheetOf(context);
      autoFilter.apply("A:B", 1, { filterOn: "Values", values: ["完了"] });
      sheetOf(context).getRange("B2:B3").values = [["遅延"], ["完了"]];
      autoFilter.reapply();
    });
    expect(hiddenRows(sheet)).toEqual([1]);
  });

  test("is none at first", async () => {
    open(rows);
    await run(async (context) => {
      const { autoFilter } = sheetOf(context);
      autoFilter.load("enabled");
      const range = autoFilter.getRangeOrNullObject().load("address");
      await context.sync();
      expect([autoFilter.enabled, range.isNullObject]).toEqual([false, true]);
    });
  });
});

test("how a sheet is shown", async () => {
  const sheet = open();
  await run(async (context) => {
    const worksheet = sheetOf(context);
    worksheet.showGridlines = false;
    worksheet.showHeadings = false;
    worksheet.load("showGridlines,showHeadings,standardHeight,standardWidth");
    await context.sync();
    expect([worksheet.showGridlines, worksheet.showHeadings]).toEqual([false, false]);
  });
  expect([...sheet.reshapings]).toEqual(["view"]);
});
