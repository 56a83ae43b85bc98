import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { ExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { loadNodeClient } from "../../src/host/client/loadNodeClient";
import { startHost } from "../../src/host/startHost";
import { openBook } from "../../src/host/xlsx/openBook";
import { readXlsx } from "../../src/host/xlsx/readXlsx";
import type { Grid } from "../../src/domain/grid/Grid";
import { openHost } from "../support/hostWorkbook";

/** A workbook read through Office.js, and by the codec. */
async function readBoth(...sheets: WriteSheet[]): Promise<{ office: Grid[]; file: Grid[] }> {
  const bytes = await writeXlsx({ sheets });
  startHost(await openBook(bytes), loadNodeClient());
  return { office: await new ExcelWorkbook().readGrids({ merges: true }), file: await readXlsx(bytes) };
}

describe("reading the workbook through Office.js gives what the file's own reader gives", () => {
  test.each<[string, WriteSheet]>([
    [
      "texts, numbers, booleans and empty cells",
      { name: "様式", rows: [["施策名", null, 12.5, true], [], ["x"]] },
    ],
    [
      "a table that does not begin at A1",
      { name: "様式", rows: [[], [null, null, "施策名"], [null, null, "あ"]] },
    ],
    [
      "numbers in their formats, and days",
      {
        name: "様式",
        rows: [[1, 0.5, new Date(Date.UTC(2011, 2, 31)), 40633]],
        cells: new Map([
          ["0,0", { value: 1, type: "number", style: { numFmt: "000" } }],
          ["0,1", { value: 0.5, type: "number", style: { numFmt: "0%" } }],
          ["0,3", { value: 40633, type: "number", style: { numFmt: '[$-411]ggge"年"m"月"d"日"' } }],
        ]),
      },
    ],
    [
      "merged areas, hidden rows and columns, tables",
      {
        name: "様式",
        rows: [
          ["番号", "施策名"],
          ["1", "あ"],
          ["2", null],
        ],
        merges: [{ startRow: 1, endRow: 2, startCol: 1, endCol: 1 }],
        columns: [{}, { hidden: true }],
        rowDefs: new Map([[2, { hidden: true }]]),
        tables: [{ name: "表", range: "A1:B3", columns: [{ name: "番号" }, { name: "施策名" }] }],
      },
    ],
    [
      "formulas and their results",
      {
        name: "様式",
        rows: [[1, null]],
        cells: new Map([
          ["0,1", { formula: 'A1&"件"', formulaResult: "1件" }],
          ["0,2", { formula: "1/0", formulaResult: "#DIV/0!", type: "error" }],
        ]),
      },
    ],
    [
      "a cell struck through",
      {
        name: "様式",
        rows: [["消した", "残る"]],
        cells: new Map([["0,0", { value: "消した", style: { font: { strikethrough: true } } }]]),
      },
    ],
    ["a hidden sheet", { name: "様式", rows: [["x"]], hidden: false }],
  ])("%s", async (_, sheet) => {
    const { office, file } = await readBoth(sheet, { name: "控え", rows: [["y"]], hidden: true });
    expect(office).toEqual(file);
  });

  test("which part of a text is struck through Office.js does not tell: the cell says so", async () => {
    const runs = [{ text: "実施予定", font: { strikethrough: true } }, { text: "実施済" }];
    const { office, file } = await readBoth({
      name: "様式",
      rows: [["実施予定実施済"]],
      cells: new Map([["0,0", { value: "実施予定実施済", type: "richText", richText: runs }]]),
    });
    expect(file[0]?.rows[0]).toEqual([{ kind: "text", text: "実施済", struck: "実施予定" }]);
    expect(office[0]?.rows[0]).toEqual([{ kind: "text", text: "実施予定実施済", isPartlyStruck: true }]);
  });
});

describe("what reading asks of Excel", () => {
  test("three requests for any number of sheets", async () => {
    const { statistics } = openHost(
      Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`様式${index}`, [["施策名"], ["あ"]]])),
    );
    await new ExcelWorkbook().readGrids({ merges: true });
    expect(statistics.syncs).toBe(3);
  });

  test("a large sheet comes in several answers, none of which Excel would refuse", async () => {
    const row = Array.from({ length: 10 }, () => "あ".repeat(40));
    const { statistics } = openHost({ 様式: Array.from({ length: 10_000 }, () => row) });
    const [grid] = await new ExcelWorkbook().readGrids({ merges: true });
    expect(grid?.rows).toHaveLength(10_000);
    expect(statistics.largestResponse).toBeLessThan(5_000_000);
  });

  test("merged areas are asked for only where told to, as that may clear the user's undo", async () => {
    const { statistics } = openHost({ 様式: [["施策名"]] });
    await new ExcelWorkbook().readGrids({ merges: false });
    expect(statistics.calls.get("GetMergedAreasOrNullObject")).toBeUndefined();
    await new ExcelWorkbook().readGrids({ merges: true });
    expect(statistics.calls.get("GetMergedAreasOrNullObject")).toBe(1);
  });
});
