import { addressesOf, change, errorOf, load, onSheet, openBook } from "./rangeHost";

type Navigation = (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range;

/** From B2:D5. */
const places: readonly (readonly [string, Navigation, string])[] = [
  ["cell", (range) => range.getCell(1, 2), "D3"],
  ["cell outside", (range) => range.getCell(-1, 5), "G1"],
  ["row", (range) => range.getRow(1), "B3:D3"],
  ["column", (range) => range.getColumn(2), "D2:D5"],
  ["entire row", (range) => range.getEntireRow(), "2:5"],
  ["entire column", (range) => range.getEntireColumn(), "B:D"],
  ["all cells", (_range, sheet) => sheet.getRange(), "1:1048576"],
  ["last row", (range) => range.getLastRow(), "B5:D5"],
  ["last column", (range) => range.getLastColumn(), "D2:D5"],
  ["last cell", (range) => range.getLastCell(), "D5"],
  ["row above", (range) => range.getRowsAbove(), "B1:D1"],
  ["rows below", (range) => range.getRowsBelow(2), "B6:D7"],
  ["last rows", (range) => range.getRowsBelow(-2), "B4:D5"],
  ["first rows", (range) => range.getRowsAbove(-1), "B2:D2"],
  ["column before", (range) => range.getColumnsBefore(1), "A2:A5"],
  ["columns after", (range) => range.getColumnsAfter(2), "E2:F5"],
  ["last column by a negative count", (range) => range.getColumnsAfter(-1), "D2:D5"],
  ["offset", (range) => range.getOffsetRange(-1, 3), "E1:G4"],
  ["resized", (range) => range.getResizedRange(1, -2), "B2:B6"],
  ["absolute size", (range) => range.getAbsoluteResizedRange(1, 2), "B2:C2"],
  ["bounding rectangle", (range) => range.getBoundingRect("F1"), "B1:F5"],
  ["bounding rectangle of ranges", (range, sheet) => range.getBoundingRect(sheet.getRange("A9")), "A2:D9"],
  ["intersection", (range) => range.getIntersection("A3:C9"), "B3:C5"],
];

test("every way leads from B2:D5 to its place", async () => {
  openBook();
  const addresses = await addressesOf((sheet) => places.map(([, go]) => go(sheet.getRange("B2:D5"), sheet)));
  expect(addresses).toEqual(places.map(([, , address]) => address));
});

const faults: readonly (readonly [string, Navigation, string])[] = [
  ["above the sheet", (range) => range.getRowsAbove(2), "InvalidArgument"],
  ["no rows", (range) => range.getRowsBelow(0), "InvalidArgument"],
  ["off the sheet", (range) => range.getOffsetRange(0, -2), "InvalidArgument"],
  ["smaller than nothing", (range) => range.getResizedRange(-4, 0), "InvalidArgument"],
  ["half a row", (range) => range.getCell(0.5, 0), "InvalidArgument"],
  ["a row that the range does not have", (range) => range.getRow(4), "InvalidArgument"],
  ["no common cell", (range) => range.getIntersection("F1"), "ItemNotFound"],
  ["nothing used", (range) => range.getUsedRange(), "ItemNotFound"],
  ["not an address", (_range, sheet) => sheet.getRange("内閣府"), "InvalidArgument"],
  ["several areas", (_range, sheet) => sheet.getRange("A1,B2"), "InvalidArgument"],
  ["past the last column", (_range, sheet) => sheet.getRange("XFE1"), "InvalidArgument"],
  ["past the last row", (_range, sheet) => sheet.getRange("A1048577"), "InvalidArgument"],
  ["another sheet", (_range, sheet) => sheet.getRange("別!A1"), "InvalidArgument"],
  ["a very long address", (_range, sheet) => sheet.getRange("A".repeat(8193)), "InvalidArgument"],
];

test.each(faults)("%s", async (_name, go, code) => {
  const { book } = openBook();
  book.addSheet("別");
  expect(await errorOf((sheet) => go(sheet.getRange("B2:D5"), sheet).load("address"))).toBe(code);
});

test("what may be missing is a null object", async () => {
  openBook();
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    const missing = [
      range.getIntersectionOrNullObject("F1"),
      range.getUsedRangeOrNullObject(),
      range.getMergedAreasOrNullObject(),
      range.findOrNullObject("x", {}),
      range.getSpecialCellsOrNullObject("Constants"),
    ];
    for (const each of missing) each.load("address");
    await context.sync();
    expect(missing.map(({ isNullObject }) => isNullObject)).toEqual([true, true, true, true, true]);
  });
});

test("addresses: whole sheets, names, tables, the sheet's own name, lower case and $", async () => {
  const { book, state } = openBook();
  const name = { comment: "", visible: true };
  book.names.push({ name: "全省庁", formula: "=表!$A$2:$B$3", ...name });
  state.names.push({ name: "Local", formula: "=表!$C$1", ...name });
  state.tables.push({
    id: "1",
    name: "一覧",
    block: { top: 0, left: 4, bottom: 3, right: 5 },
    showHeaders: true,
    showTotals: true,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    style: "",
  });
  const given = ["全省庁", "LOCAL", "一覧", "表!b2", "'表'!$A$1:$b$2", "C:a", "5:3"];
  const addresses = await addressesOf((sheet) => given.map((each) => sheet.getRange(each)));
  expect(addresses).toEqual(["A2:B3", "C1", "E2:F3", "B2", "A1:B2", "A:C", "3:5"]);
  const whole = await onSheet(async (sheet, context) => {
    const range = sheet.getRange();
    range.load("rowCount,columnCount,isEntireRow,isEntireColumn,cellCount");
    await context.sync();
    return range.toJSON();
  });
  expect(whole).toMatchObject({ rowCount: 1_048_576, columnCount: 16_384, cellCount: -1, isEntireRow: true });
});

test("a sheet's name is quoted in addresses where Excel quotes it", async () => {
  const { state } = openBook();
  state.name = "表 (2)";
  const address = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表 (2)").getRange("A1:B2");
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("'表 (2)'!A1:B2");
});

test("the used range: with looks, or only values", async () => {
  openBook();
  await change((sheet) => {
    sheet.getRange("B2").values = [["x"]];
    sheet.getRange("C5").values = [["y"]];
    sheet.getRange("E9").format.fill.color = "red";
  });
  const addresses = await addressesOf((sheet) => [
    sheet.getRange("A:Z").getUsedRange(),
    sheet.getRange("A:Z").getUsedRange(true),
    sheet.getRange("B3:F9").getUsedRange(true),
    sheet.getRange("D:Z").getUsedRange(),
  ]);
  expect(addresses).toEqual(["B2:E9", "B2:C5", "C5", "E9"]);
});

test("the region around a cell ends at blank rows and columns, and counts corners", async () => {
  openBook();
  await change((sheet) => {
    sheet.getRange("B2:C3").values = "x" as never;
    sheet.getRange("D4").values = [["corner"]];
    sheet.getRange("B6").values = [["other"]];
  });
  const addresses = await addressesOf((sheet) =>
    ["C3", "A1", "H9"].map((address) => sheet.getRange(address).getSurroundingRegion()),
  );
  expect(addresses).toEqual(["B2:D4", "A1:D4", "H9"]);
});

test("cells of a deleted sheet are not found", async () => {
  const { book, state } = openBook();
  book.addSheet("別");
  const code = await errorOf(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.load("address");
    await context.sync();
    book.sheets = book.sheets.filter((each) => each !== state);
    range.load("values");
  });
  expect(code).toBe("ItemNotFound");
});

test("selecting brings the sheet to the front", async () => {
  const { book, state } = openBook();
  book.activeSheet = book.addSheet("別");
  await change((sheet) => sheet.getRange("B2:C3").select());
  expect(book.activeSheet).toBe(state);
  expect(book.selection).toEqual({ sheet: state, blocks: [{ top: 1, left: 1, bottom: 2, right: 2 }] });
});

test("find goes by rows, in the range or from a lone cell on through the sheet", async () => {
  openBook();
  await change((sheet) => {
    sheet.getRange("A1:C2").values = [
      ["内閣府", "x", "Cabinet"],
      ["cabinet office", "内閣府 ", "内閣府"],
    ];
  });
  const addresses = await addressesOf((sheet) => [
    sheet.getRange("A1:C2").find("CABINET", {}),
    sheet.getRange("A1:C2").find("cabinet", { matchCase: true }),
    sheet.getRange("A1:C2").find("内閣府", { searchDirection: "Backwards" }),
    sheet.getRange("B1:C2").find("内閣府", { completeMatch: true }),
    sheet.getRange("A1").find("内閣府", {}),
    sheet.getRange("C2").find("内閣府", {}),
  ]);
  expect(addresses).toEqual(["C1", "A2", "C2", "C2", "B2", "A1"]);
});

test("replacing changes formulas and texts, and counts cells", async () => {
  openBook();
  const count = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [["a.a"], ["=A.1&B1"], ["b"]];
    const replaced = sheet.getRange("A1:A3").replaceAll("a.", "$&", {});
    await context.sync();
    return replaced.value;
  });
  expect(count).toBe(2);
  expect((await load("A1:A3", "formulas")).formulas).toEqual([["$&a"], ["=$&1&B1"], ["b"]]);
});

test("special cells: constants, formulas, blanks, visible ones", async () => {
  const { state } = openBook();
  await change((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["x", 1],
      ["", "=B1"],
      ["y", 2],
    ];
    sheet.getRange("2:2").rowHidden = true;
  });
  state.setResult(1, 1, 1);
  const kinds: readonly [Excel.SpecialCellType, Excel.SpecialCellValueType?][] = [
    ["Constants" as Excel.SpecialCellType],
    ["Constants" as Excel.SpecialCellType, "Numbers" as Excel.SpecialCellValueType],
    ["Formulas" as Excel.SpecialCellType],
    ["Blanks" as Excel.SpecialCellType],
    ["Visible" as Excel.SpecialCellType],
  ];
  const addresses = await onSheet(async (sheet, context) => {
    const areas = kinds.map(([type, values]) => sheet.getRange("A1:B3").getSpecialCells(type, values));
    for (const each of areas) each.load("address,cellCount");
    await context.sync();
    return areas.map(({ address }) => address.replaceAll("表!", ""));
  });
  expect(addresses).toEqual(["A1:B1,A3:B3", "B1,B3", "B2", "A2", "A1:B1,A3:B3"]);
});
