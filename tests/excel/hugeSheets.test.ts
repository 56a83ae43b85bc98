import fc from "fast-check";
import type { Grid } from "../../src/domain/grid/Grid";
import { GridBuilder } from "../../src/excel/GridBuilder";
import { readEditedRows } from "../../src/excel/readEditedRows";
import { readGrids } from "../../src/excel/readGrids";
import { readSheetParts } from "../../src/excel/readSheetParts";
import type { Host, HostOptions } from "../../src/host/startHost";
import { openHost } from "../support/hostWorkbook";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** What Excel is asked at once stays below this. */
const MOST_BYTES = 2_000_000;

type Cells = readonly (readonly [row: number, column: number, text: string])[];

/** A sheet of single cells, by rows and columns from 1. */
function openSheet(cells: Cells, options: HostOptions = {}): Host {
  const host = openHost({ 様式: [] }, options);
  for (const [row, column, content] of cells) host.book.sheets[0]?.loadCell(row - 1, column - 1, { content });
  return host;
}

/** Rows of six columns that are full of text. */
const table = (rows: readonly number[]): Cells =>
  rows.flatMap((row) => [1, 2, 3, 4, 5, 6].map((column) => [row, column, `施策${row}-${column}`] as const));
const firstRows = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const spread = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => 1 + Math.floor((index * (LAST_ROW - 1)) / (count - 1)));

const cellsOf = (grid: Grid | undefined): Cells =>
  Object.entries(grid?.rows ?? []).flatMap(([row, cells]) =>
    Object.entries(cells ?? []).flatMap(([column, cell]) =>
      cell ? [[Number(row) + 1, Number(column) + 1, cell.text] as const] : [],
    ),
  );
const inOrder = (cells: Cells): Cells => [...cells].sort((a, b) => a[0] - b[0] || a[1] - b[1]);

describe("a sheet whose content is scattered over very many rows", () => {
  test.each<[string, Cells, number]>([
    ["a table, and a text in the last row of all", [...table(firstRows(200)), [LAST_ROW, 1, "あ"]], 4],
    ["a table, and a space in the last row of all", [...table(firstRows(200)), [LAST_ROW, 3, " "]], 4],
    ["a table, and a text in the far corner", [...table(firstRows(200)), [LAST_ROW, LAST_COLUMN, "あ"]], 4],
    ["a table, and a text at the end of its header", [...table(firstRows(200)), [1, LAST_COLUMN, "あ"]], 5],
    [
      "two texts, half a million rows apart",
      [
        [1, 1, "施策名"],
        [500_001, 2, "あ"],
      ],
      4,
    ],
    ["200 rows, one every five thousand", table(spread(200)), 4],
    ["200 texts in one column", spread(200).map((row) => [row, 4, `${row}`] as const), 4],
    ["1,000 rows, one every thousand", table(spread(1000)), 7],
  ])("%s: is read where there is something, in few and small requests", async (_, cells, syncs) => {
    const { statistics } = openSheet(cells);
    const [grid] = await readGrids({ merges: true });
    expect(cellsOf(grid)).toEqual(inOrder(cells));
    expect(statistics.syncs).toBeLessThanOrEqual(syncs);
    expect(statistics.largestRequest).toBeLessThan(MOST_BYTES);
    expect(statistics.largestResponse).toBeLessThan(MOST_BYTES);
  });

  test("nothing is lost, wherever it stands", async () => {
    const row = fc.oneof(fc.integer({ min: 1, max: LAST_ROW }), fc.integer({ min: 1, max: 3000 }));
    const column = fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 1, max: 12 }) },
      fc.nat(LAST_COLUMN - 1).map((at) => at + 1),
    );
    const places = fc.uniqueArray(fc.tuple(row, column), { minLength: 1, maxLength: 60, selector: String });
    await fc.assert(
      fc.asyncProperty(places, async (found) => {
        const cells: Cells = found.map(([at, across]) => [at, across, `${at}-${across}`] as const);
        openSheet(cells);
        const [grid] = await readGrids({ merges: false });
        expect(cellsOf(grid)).toEqual(inOrder(cells));
      }),
      { numRuns: 40 },
    );
  });

  test("formulas, struck texts and hidden rows are read there too", async () => {
    const { book } = openSheet(table(firstRows(3)));
    const [sheet] = book.sheets;
    sheet?.setCell(900_000, 0, { content: 3, formula: "=1+2" });
    sheet?.setCell(900_001, 1, { content: "廃止", style: { font: { strikethrough: true } } });
    sheet?.rows.set(900_001, { hidden: true });
    const [grid] = await readGrids({ merges: false });
    expect(grid?.rows[900_000]?.[0]).toEqual({ kind: "number", text: "3", formula: "1+2" });
    expect(grid?.rows[900_001]?.[1]).toEqual({ kind: "text", text: "", struck: "廃止" });
    expect([...(grid?.hiddenRows ?? [])]).toEqual([900_002]);
  });

  test("several such sheets are searched together", async () => {
    const { book, statistics } = openHost({ 一: [["あ"]], 二: [["あ"]], 三: [["あ"]] });
    for (const sheet of book.sheets) sheet.loadCell(LAST_ROW - 1, 5, { content: sheet.name });
    const grids = await readGrids({ merges: false });
    expect(grids.map((grid) => grid.rows[LAST_ROW - 1]?.[5]?.text)).toEqual(["一", "二", "三"]);
    expect(statistics.syncs).toBe(4);
  });

  test("of no cell alone formulas are asked for, as Excel would look for them in the whole sheet", async () => {
    const { statistics } = openSheet(spread(200).map((row) => [row, 4, `${row}`] as const));
    const rows: number[] = [];
    await readSheetParts({ merges: false }, (part) => {
      if (part.kind === "rows") rows.push(part.values.length * (part.values[0]?.length ?? 0));
    });
    expect(Math.min(...rows)).toBeGreaterThan(1);
    expect(statistics.calls.get("GetSpecialCellsOrNullObject")).toBe(rows.length);
  });

  test("the search can be stopped", async () => {
    const controller = new AbortController();
    const reason = new Error("中止");
    const { statistics } = openSheet(table(spread(200)), {
      beforeAction: (sync) => {
        if (sync === 3) controller.abort(reason);
      },
    });
    const reading = readSheetParts({ merges: false }, () => undefined, { signal: controller.signal });
    await expect(reading).rejects.toBe(reason);
    expect(statistics.syncs).toBe(3);
  });

  test("an edit of a whole column is followed without a walk down to its end", async () => {
    const { book, statistics } = openSheet([...table(firstRows(200)), [LAST_ROW, 1, "あ"]]);
    const builder = new GridBuilder();
    await readSheetParts({ merges: false }, (part) => builder.add(part));
    const [sheet] = book.sheets;
    sheet?.setCell(99, 2, { content: "変更" });
    sheet?.setCell(LAST_ROW - 1, 0, undefined);
    sheet?.setCell(LAST_ROW - 2, 0, { content: "い" });
    statistics.syncs = 0;
    const edit = { kind: "cells", sheet: sheet?.id ?? "", firstRow: 1, lastRow: LAST_ROW } as const;
    await readEditedRows(edit, (part) => builder.add(part));
    expect(statistics.syncs).toBe(3);
    expect(cellsOf(builder.grids()[0])).toEqual(cellsOf((await readGrids({ merges: false }))[0]));
  });

  test("rows that come or go above move what stands far below", async () => {
    openSheet([
      [1, 1, "あ"],
      [LAST_ROW - 1, 1, "い"],
    ]);
    const builder = new GridBuilder();
    let id = "";
    await readSheetParts({ merges: false }, (part) => {
      builder.add(part);
      if (part.kind === "sheet") ({ id } = part);
    });
    builder.edit({ kind: "insertedRows", sheet: id, at: 2, count: 1 });
    expect(cellsOf(builder.grids()[0])).toEqual([
      [1, 1, "あ"],
      [LAST_ROW, 1, "い"],
    ]);
    builder.edit({ kind: "deletedRows", sheet: id, at: 1, count: 500_000 });
    expect(cellsOf(builder.grids()[0])).toEqual([[LAST_ROW - 500_000, 1, "い"]]);
  });
});

describe("a sheet that is full of content", () => {
  test("is not searched while it is of a usual size", async () => {
    const { statistics } = openSheet(table(firstRows(10_000)));
    await readGrids({ merges: false });
    expect(statistics.calls.get("GetUsedRangeOrNullObject")).toBe(1);
  });

  test("is searched once where it is large, and read in as many answers as ever", async () => {
    const { statistics } = openSheet(table(firstRows(40_000)));
    const [grid] = await readGrids({ merges: false });
    expect(Object.keys(grid?.rows ?? [])).toHaveLength(40_000);
    expect(statistics.syncs).toBe(2 + 1 + (40_000 * 6) / 12_000);
  });
});
