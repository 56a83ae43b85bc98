import { change, errorOf, load, onSheet, openBook } from "./rangeHost";

/** Properties of a range's format, as they are loaded by their paths. */
const formatOf = (address: string, ...paths: string[]): Promise<Record<string, unknown>> =>
  onSheet(async (sheet, context) => {
    const { format } = sheet.getRange(address);
    // eslint-disable-next-line office-addins/no-empty-load -- the names are the caller's
    format.load(paths);
    await context.sync();
    const plain = format.toJSON() as unknown as Record<string, Record<string, unknown>>;
    return Object.fromEntries(
      paths.map((path) => {
        const [first = "", second] = path.split("/");
        return [path, second === undefined ? plain[first] : plain[first]?.[second]];
      }),
    );
  });

test("what Excel answers for cells without any format", async () => {
  openBook();
  const standard = {
    "font/name": "Calibri",
    "font/size": 11,
    "font/bold": false,
    "font/underline": "None",
    "font/color": "#000000",
    "fill/color": "#FFFFFF",
    "fill/pattern": "None",
    horizontalAlignment: "General",
    verticalAlignment: "Bottom",
    wrapText: false,
    indentLevel: 0,
    textOrientation: 0,
    "protection/locked": true,
    columnWidth: 48,
    rowHeight: 15,
  };
  expect(await formatOf("A1:B2", ...Object.keys(standard))).toEqual(standard);
});

test("each property is read as it was written", async () => {
  openBook();
  await change((sheet) => {
    const { format } = sheet.getRange("A1:B2");
    format.font.set({
      name: "游ゴシック",
      size: 9.5,
      bold: true,
      italic: true,
      color: "#c00000",
      underline: "Double",
      strikethrough: true,
    });
    format.fill.color = "orange";
    format.set({
      horizontalAlignment: "CenterAcrossSelection",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 2,
    });
    format.set({ shrinkToFit: true, textOrientation: -45, columnWidth: 75, rowHeight: 30 });
    format.protection.set({ locked: false, formulaHidden: true });
  });
  const written = {
    "font/name": "游ゴシック",
    "font/size": 9.5,
    "font/bold": true,
    "font/italic": true,
    "font/color": "#C00000",
    "font/underline": "Double",
    "font/strikethrough": true,
    "fill/color": "#FFA500",
    "fill/pattern": "Solid",
    horizontalAlignment: "CenterAcrossSelection",
    verticalAlignment: "Top",
    wrapText: true,
    indentLevel: 2,
    shrinkToFit: true,
    textOrientation: -45,
    columnWidth: 75,
    rowHeight: 30,
    "protection/locked": false,
    "protection/formulaHidden": true,
  };
  expect(await formatOf("A1:B2", ...Object.keys(written))).toEqual(written);
});

test("what differs between cells is null", async () => {
  openBook();
  await change((sheet) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("B:B").format.columnWidth = 100;
    sheet.getRange("A1:A2").format.fill.color = "red";
  });
  expect(
    await formatOf(
      "A1:B2",
      "font/bold",
      "font/italic",
      "fill/color",
      "fill/pattern",
      "columnWidth",
      "rowHeight",
    ),
  ).toEqual({
    "font/bold": null,
    "font/italic": false,
    "fill/color": null,
    "fill/pattern": null,
    columnWidth: null,
    rowHeight: 15,
  });
});

test("ten thousand cells that look alike share one style", async () => {
  const { state } = openBook();
  await change((sheet) => {
    sheet.getRange("A1").format.font.italic = true;
    sheet.getRange("A1:J1000").format.fill.color = "#EEEEEE";
  });
  expect(new Set([...state.cells()].map(([, , { style }]) => style)).size).toBe(2);
});

test("a formatted column gives its format to cells that are still to come", async () => {
  const { state } = openBook();
  await change((sheet) => {
    sheet.getRange("B:B").format.fill.color = "#00FF00";
    sheet.getRange("B9").values = [["x"]];
  });
  expect(await formatOf("B9", "fill/color")).toEqual({ "fill/color": "#00FF00" });
  expect(await formatOf("B500:B600", "fill/color")).toEqual({ "fill/color": "#00FF00" });
  expect(await formatOf("A1:B1", "fill/color")).toEqual({ "fill/color": null });
  expect(state.cellCount).toBe(1);
});

test("patterns and gradients by Excel's names", async () => {
  const { state } = openBook();
  const gray = { type: "pattern", pattern: "mediumGray" } as const;
  state.setCell(0, 0, { content: 1, style: { fill: gray } });
  state.setCell(0, 1, { content: 1, style: { fill: { type: "gradient", stops: [] } } });
  expect(await formatOf("A1", "fill/pattern")).toEqual({ "fill/pattern": "Gray50" });
  expect(await formatOf("B1", "fill/pattern")).toEqual({ "fill/pattern": "LinearGradient" });
});

test("colors of the theme, with their tint", async () => {
  const { book, state } = openBook();
  book.themeColors = ["#000000", "#FFFFFF", "#44546A", "#E7E6E6", "#4472C4"];
  state.setCell(0, 0, { content: 1, style: { font: { color: { theme: 1 } } } });
  state.setCell(0, 1, { content: 1, style: { font: { color: { theme: 4, tint: 0.5 } } } });
  expect(await formatOf("A1", "font/color")).toEqual({ "font/color": "#000000" });
  expect(await formatOf("B1", "font/color")).toEqual({ "font/color": "#A2B9E2" });
});

test.each<[string, (format: Excel.RangeFormat) => void]>([
  ["a color that is none", (format) => (format.fill.color = "reddish")],
  ["an alignment that is none", (format) => (format.horizontalAlignment = "Middle" as "Center")],
  ["a font size of nothing", (format) => (format.font.size = 0)],
  ["a text for a truth", (format) => (format.font.bold = "yes" as never)],
  ["null", (format) => (format.wrapText = null as never)],
  ["a row higher than Excel allows", (format) => (format.rowHeight = 410)],
  ["a negative width", (format) => (format.columnWidth = -1)],
  ["a turn too far", (format) => (format.textOrientation = 91)],
])("%s: InvalidArgument", async (_name, write) => {
  openBook();
  expect(await errorOf((sheet) => write(sheet.getRange("A1").format))).toBe("InvalidArgument");
});

describe("borders", () => {
  const lines = async (address: string, ...sides: string[]): Promise<unknown[]> =>
    onSheet(async (sheet, context) => {
      const borders = sides.map((side) => sheet.getRange(address).format.borders.getItem(side as "EdgeTop"));
      for (const border of borders) border.load("style,weight,color");
      await context.sync();
      return borders.map(({ style, weight, color }) => [style, weight, color]);
    });

  test("edges are drawn around, inner lines between the cells", async () => {
    const { state } = openBook();
    await change((sheet) => {
      const { borders } = sheet.getRange("B2:C3").format;
      borders.getItem("EdgeTop").style = "Double";
      borders.getItem("InsideHorizontal").style = "Dash";
      borders.getItem("InsideHorizontal").color = "#FF0000";
      borders.getItem("EdgeLeft").weight = "Thick";
    });
    expect(
      await lines("B2:C3", "EdgeTop", "InsideHorizontal", "EdgeLeft", "EdgeBottom", "InsideVertical"),
    ).toEqual([
      ["Double", "Thick", "#000000"],
      ["Dash", "Thin", "#FF0000"],
      ["Continuous", "Thick", "#000000"],
      ["None", "Thin", "#000000"],
      ["None", "Thin", "#000000"],
    ]);
    expect(state.cell(1, 1)?.style?.border).toEqual({
      top: { style: "double" },
      bottom: { style: "dashed", color: { rgb: "FF0000" } },
      left: { style: "thick" },
    });
  });

  test("a line that is taken away is gone on both sides", async () => {
    openBook();
    await change((sheet) => {
      sheet.getRange("A1").format.borders.getItem("EdgeBottom").style = "Continuous";
      sheet.getRange("A2").format.borders.getItem("EdgeTop").style = "None";
    });
    expect(await lines("A1", "EdgeBottom")).toEqual([["None", "Thin", "#000000"]]);
  });

  test("a single cell has nothing inside; lines that do not exist are refused", async () => {
    openBook();
    await change(
      (sheet) => (sheet.getRange("A1").format.borders.getItem("InsideVertical").style = "Continuous"),
    );
    expect(await lines("A1", "InsideVertical", "EdgeRight")).toEqual([
      ["None", "Thin", "#000000"],
      ["None", "Thin", "#000000"],
    ]);
    const code = await errorOf(
      (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Wavy" as "Dash"),
    );
    expect(code).toBe("InvalidArgument");
  });

  test("all sides are in the collection", async () => {
    openBook();
    const sides = await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("A1:B2").format;
      borders.load("items/sideIndex");
      await context.sync();
      return borders.items.map(({ sideIndex }) => sideIndex);
    });
    expect(sides).toContain("InsideHorizontal");
    expect(sides).toHaveLength(6);
  });
});

describe("rows and columns", () => {
  test("hidden ones, and those hidden in part", async () => {
    openBook();
    await change((sheet) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("B1").columnHidden = true;
    });
    const pick = async (address: string): Promise<unknown[]> => {
      const { rowHidden, columnHidden, hidden } = await load(address, "rowHidden", "columnHidden", "hidden");
      return [rowHidden, columnHidden, hidden];
    };
    expect(await pick("A2:A3")).toEqual([true, false, true]);
    expect(await pick("A1:A2")).toEqual([null, false, null]);
    expect(await pick("A1:B1")).toEqual([false, null, null]);
    expect(await pick("D9")).toEqual([false, false, false]);
  });

  test("position and size in points leave out what is hidden", async () => {
    openBook();
    await change((sheet) => {
      sheet.getRange("A:A").format.columnWidth = 75;
      sheet.getRange("B:B").columnHidden = true;
      sheet.getRange("1:1").format.rowHeight = 30;
    });
    const { left, top, width, height } = await load("C2:D4", "left", "top", "width", "height");
    expect([left, top, width, height]).toEqual([75, 30, 96, 45]);
  });

  test("fitted columns have room for their longest text, wide letters counted twice", async () => {
    openBook();
    await change((sheet) => {
      sheet.getRange("A1:B2").values = [
        ["内閣府内閣府", "abcdef"],
        ["", "ab"],
      ];
      sheet.getRange("A:C").format.autofitColumns();
    });
    const widths = await Promise.all(["A1", "B1", "C1"].map((address) => formatOf(address, "columnWidth")));
    const [a, b, c] = widths.map(({ columnWidth }) => Number(columnWidth));
    expect(a).toBeGreaterThan(Number(b));
    expect(Number(b)).toBeGreaterThan(30);
    expect(c).toBe(48);
  });

  test("fitted rows have no height of their own", async () => {
    const { state } = openBook();
    await change((sheet) => {
      sheet.getRange("1:2").format.rowHeight = 50;
      sheet.getRange("1:1").format.autofitRows();
    });
    expect([state.rows.get(0)?.size, state.rows.get(1)?.size]).toEqual([undefined, 50]);
  });

  test("fitted rows have room for wrapped text, wide letters counted twice; merged cells count as nothing", async () => {
    const { state } = openBook();
    await change((sheet) => {
      sheet.getRange("A1:A3").values = [["あ".repeat(12)], ["あ".repeat(12)], ["a\nb"]];
      sheet.getRange("A2:B2").merge();
      sheet.getRange("A1:A3").format.wrapText = true;
      sheet.getRange("A1:A3").format.autofitRows();
    });
    const [plain = 0, merged, broken = 0] = [0, 1, 2].map((row) => state.rows.get(row)?.size);
    expect(merged).toBeUndefined();
    // A standard column has room for eight digits: three lines of four wide letters, against two of the break.
    expect(plain / broken).toBe(1.5);
  });
});

describe("hyperlinks", () => {
  test("are read as they were set; the text goes into the cell", async () => {
    const { state } = openBook();
    const link = { address: "https://example.go.jp/", screenTip: "開く", textToDisplay: "資料" };
    await change((sheet) => (sheet.getRange("A1").hyperlink = link));
    const range = await load("A1", "hyperlink", "values");
    expect(range.hyperlink).toEqual(link);
    expect(range.values).toEqual([["資料"]]);
    expect(state.cell(0, 0)?.style?.font?.underline).toBe("single");
  });

  test("lead to places in the workbook, and stay when values are written", async () => {
    openBook();
    await change((sheet) => {
      sheet.getRange("A1").hyperlink = { documentReference: "表!B2", textToDisplay: "=行へ" };
      sheet.getRange("A2").values = [["x"]];
      sheet.getRange("A2").hyperlink = { documentReference: "表!B2" };
      sheet.getRange("A2").values = [["y"]];
    });
    expect((await load("A1", "hyperlink")).hyperlink).toEqual({
      documentReference: "表!B2",
      textToDisplay: "=行へ",
    });
    expect((await load("A2", "hyperlink")).hyperlink).toEqual({
      documentReference: "表!B2",
      textToDisplay: "y",
    });
    expect((await load("A1:A3", "hyperlink")).hyperlink).toBeNull();
  });

  test("without a target they are refused", async () => {
    openBook();
    expect(await errorOf((sheet) => (sheet.getRange("A1").hyperlink = { textToDisplay: "x" }))).toBe(
      "InvalidArgument",
    );
  });
});

test("properties of single cells are written and read as rows", async () => {
  const { state } = openBook();
  const read = await onSheet(async (sheet, context) => {
    sheet
      .getRange("A1:B1")
      .setCellProperties([
        [
          { format: { fill: { color: "#FF0000" }, font: { bold: true } } },
          { format: { font: { color: "blue" } } },
        ],
      ]);
    const properties = sheet.getRange("A1:B1").getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true, color: true } },
    });
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- a result, which is not loaded
    return properties.value;
  });
  expect(read).toEqual([
    [
      { address: "表!A1", format: { fill: { color: "#FF0000" }, font: { bold: true, color: "#000000" } } },
      { address: "表!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: false, color: "#0000FF" } } },
    ],
  ]);
  const before = state.cell(0, 0);
  expect(await errorOf((sheet) => sheet.getRange("A1:B1").setCellProperties([[{}]]))).toBe("InvalidArgument");
  expect(state.cell(0, 0)).toBe(before);
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["reading borders of each cell", (sheet) => sheet.getRange("A1").getCellProperties({ style: true })],
  [
    "writing borders of each cell",
    (sheet) =>
      sheet.getRange("A1").setCellProperties([[{ format: { borders: { top: { style: "Dash" } } } }]]),
  ],
  ["heights of each row", (sheet) => sheet.getRange("A1").getRowProperties({ format: { rowHeight: true } })],
  [
    "cells with conditional formats",
    (sheet) => sheet.getRange("A1").getSpecialCells("ConditionalFormats").load("address"),
  ],
  [
    "sorting by color",
    (sheet) => sheet.getRange("A1:A2").sort.apply([{ key: 0, sortOn: "CellColor", color: "red" }]),
  ],
  [
    "texts sorted as numbers",
    (sheet) => sheet.getRange("A1:A2").sort.apply([{ key: 0, dataOption: "TextAsNumber" }]),
  ],
  [
    "a list that is not shown",
    (sheet) =>
      (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: false, source: "○,×" } }),
  ],
])("what the host cannot do is not passed over: %s", async (_what, work) => {
  openBook();
  expect(await errorOf(work)).toBe("ApiNotFound");
});
