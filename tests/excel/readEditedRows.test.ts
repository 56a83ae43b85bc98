import { GridBuilder } from "../../src/excel/GridBuilder";
import { editCell } from "../../src/host/editCell";
import type { SheetState } from "../../src/host/model/SheetState";
import type { Host } from "../../src/host/startHost";
import { readSheetParts } from "../../src/excel/readSheetParts";
import { readEditedRows } from "../../src/excel/readEditedRows";
import { readGrids } from "../../src/excel/readGrids";
import { openHost } from "../support/hostWorkbook";

const form = [
  ["番号", "施策名", "状況"],
  ["001", "訓練", "◎"],
  ["002", "点検", "○"],
  ["003", "教材", "△"],
];
const LAST_ROW = 1_048_576;

function sheetOf({ book }: Host): SheetState {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** What was read on opening; then changes the sheet, and reads so many rows of it again. */
async function follow(
  change: (sheet: SheetState, host: Host) => void,
  [firstRow, lastRow]: readonly [number, number],
): Promise<{ followed: unknown; anew: unknown; syncs: number; calls: ReadonlyMap<string, number> }> {
  const host = openHost({ 様式: form });
  const builder = new GridBuilder();
  await readSheetParts({ merges: false }, (part) => builder.add(part));
  const sheet = sheetOf(host);
  change(sheet, host);
  host.statistics.syncs = 0;
  await readEditedRows({ kind: "cells", sheet: sheet.id, firstRow, lastRow }, (part) =>
    builder.add(structuredClone(part)),
  );
  const { syncs } = host.statistics;
  const anew = await readGrids({ merges: false });
  return { followed: builder.grids(), anew, syncs, calls: host.statistics.calls };
}

describe("rows after an edit are what a new reading of the workbook says", () => {
  test.each<[string, (sheet: SheetState, host: Host) => void, readonly [number, number]]>([
    ["a text in a row", (sheet) => sheet.setCell(2, 2, { content: "〇" }), [3, 3]],
    ["a formula", (sheet) => sheet.setCell(2, 2, { content: 3, formula: "=1+2" }), [3, 3]],
    [
      "a number in a format",
      (sheet) => sheet.setCell(1, 0, { content: 1, style: { numFmt: "000" } }),
      [2, 2],
    ],
    [
      "a cell struck through",
      (sheet) => sheet.setCell(1, 1, { content: "訓練", style: { font: { strikethrough: true } } }),
      [2, 2],
    ],
    ["a row that was hidden", (sheet) => sheet.rows.set(2, { hidden: true }), [3, 3]],
    ["a row below the former end", (sheet) => sheet.setCell(9, 1, { content: "追加" }), [10, 10]],
    ["a column beyond the former end", (sheet) => sheet.setCell(1, 7, { content: "備考" }), [2, 2]],
    [
      "rows that are empty now",
      (sheet) => {
        for (const row of [2, 3]) for (const column of [0, 1, 2]) sheet.setCell(row, column, undefined);
      },
      [3, 4],
    ],
    [
      "a whole column that is empty now",
      (sheet) => {
        for (const row of [0, 1, 2, 3]) sheet.setCell(row, 2, undefined);
      },
      [1, LAST_ROW],
    ],
    [
      "a sheet that is empty now",
      (sheet) => {
        for (const [row, column] of [...sheet.cells()]) sheet.setCell(row, column, undefined);
      },
      [1, LAST_ROW],
    ],
    ["what a user typed into a view", (sheet, { book }) => editCell(book, sheet, 3, 2, "12%"), [4, 4]],
  ])("%s", async (_, change, rows) => {
    const { followed, anew, syncs } = await follow(change, rows);
    expect(followed).toEqual(anew);
    expect(syncs).toBeLessThanOrEqual(2);
  });
});

describe("what reading rows again asks of Excel", () => {
  test("neither opening a workbook nor an edit asks for merged areas", async () => {
    const { calls } = await follow((sheet) => sheet.setCell(2, 2, { content: "〇" }), [1, LAST_ROW]);
    expect(calls.get("GetSpecialCellsOrNullObject")).toBeGreaterThan(0);
    expect(calls.get("GetMergedAreasOrNullObject")).toBeUndefined();
  });

  test("a column of very many rows comes in several answers, none of which Excel would refuse", async () => {
    const { book, statistics } = openHost({
      様式: Array.from({ length: 20_000 }, (_, row) => [`${row}`, "あ".repeat(60), "◎"]),
    });
    const rows: number[] = [];
    const edit = { kind: "cells", sheet: book.sheets[0]?.id ?? "", firstRow: 1, lastRow: LAST_ROW } as const;
    await readEditedRows(edit, (part) => {
      if (part.kind === "rows") rows.push(...part.values.map((_, index) => part.row + index));
    });
    expect(rows).toEqual(Array.from({ length: 20_000 }, (_, index) => index + 1));
    expect(statistics.syncs).toBe(1 + 5);
    expect(statistics.largestResponse).toBeLessThan(5_000_000);
  });

  test("of a sheet that is gone nothing is told", async () => {
    openHost({ 様式: form });
    const parts: unknown[] = [];
    const edit = { kind: "cells", sheet: "{9}", firstRow: 1, lastRow: 2 } as const;
    await readEditedRows(edit, (part) => parts.push(part));
    expect(parts).toEqual([]);
  });
});
