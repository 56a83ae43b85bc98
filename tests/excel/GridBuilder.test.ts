import fc from "fast-check";
import type { Grid } from "../../src/domain/grid/Grid";
import { GridBuilder } from "../../src/excel/GridBuilder";
import { readSheetParts } from "../../src/excel/readSheetParts";
import type { LinesEdit } from "../../src/excel/SheetEdit";
import type { RowsPart, SheetHead } from "../../src/excel/SheetPart";
import type { Host } from "../../src/host/startHost";
import { openHost } from "../support/hostWorkbook";

const head: SheetHead = {
  kind: "sheet",
  id: "{1}",
  name: "様式",
  visibility: "visible",
  isOurs: false,
  isUnfinished: false,
  tables: [],
  merges: undefined,
  hiddenColumns: [],
};

const rowsPart = (row: number, ...values: readonly string[][]): RowsPart => ({
  kind: "rows",
  sheet: head.id,
  row,
  column: 1,
  values,
  types: values.map((cells) => cells.map(() => "String")),
  numberFormats: values.map((cells) => cells.map(() => "General")),
  formulas: [],
  struck: undefined,
  hiddenRows: [],
});

function built(...parts: Parameters<GridBuilder["add"]>[0][]): GridBuilder {
  const builder = new GridBuilder();
  for (const part of parts) builder.add(part);
  return builder;
}

const texts = (builder: GridBuilder): string[][] =>
  Array.from(builder.grids()[0]?.rows ?? [], (row) => (row ?? []).map((cell) => cell?.text ?? ""));

describe("sheets from their parts", () => {
  test("cells that come again replace those that stood there, and no others", () => {
    const builder = built(head, rowsPart(1, ["施策名"], ["あ"], ["い"]), rowsPart(2, ["う", "え"]));
    expect(texts(builder)).toEqual([["施策名"], ["う", "え"], ["い"]]);
  });

  test("cells of a row may come in several parts", () => {
    const builder = built(head, { ...rowsPart(1, ["い"]), column: 3 }, rowsPart(1, ["あ"]));
    builder.add({ ...rowsPart(1, ["う"]), column: 2 });
    expect(texts(builder)).toEqual([["あ", "う", "い"]]);
  });

  test("rows may come below what was read, and blank rows at the end are none", () => {
    const builder = built(head, rowsPart(1, ["あ"]), rowsPart(4, ["い"], [""]));
    expect(texts(builder)).toEqual([["あ"], [], [], ["い"]]);
  });

  test("cleared rows are empty, however far they go", () => {
    const builder = built(head, rowsPart(1, ["あ"], ["い"], ["う"]));
    builder.add({ kind: "clearedRows", sheet: head.id, firstRow: 2, lastRow: 1_048_576 });
    expect(texts(builder)).toEqual([["あ"]]);
  });

  test("another head keeps the rows and the place of its sheet", () => {
    const builder = built(
      head,
      rowsPart(1, ["あ"]),
      { ...head, id: "{2}", name: "控え" },
      { ...head, name: "新しい名前" },
    );
    expect(builder.grids().map(({ name }) => name)).toEqual(["新しい名前", "控え"]);
    expect(texts(builder)).toEqual([["あ"]]);
  });

  test("rows and edits of a sheet that is not known are left out", () => {
    const builder = built(head, { ...rowsPart(1, ["あ"]), sheet: "{9}" });
    builder.edit({ kind: "insertedRows", sheet: "{9}", at: 1, count: 1 });
    expect(texts(builder)).toEqual([]);
  });

  test("text that is struck through in part says so until its row is read again without", () => {
    const builder = built(head, { ...rowsPart(1, ["実施予定実施済", "残る"]), struck: [[null, false]] });
    expect(builder.grids()[0]?.rows[0]).toEqual([
      { kind: "text", text: "実施予定実施済", isPartlyStruck: true },
      { kind: "text", text: "残る" },
    ]);
    builder.add({ ...rowsPart(1, ["実施済", "残る"]), struck: [[false, false]] });
    expect(builder.grids()[0]?.rows[0]?.[0]).toEqual({ kind: "text", text: "実施済" });
  });

  test("only text can be struck through in part", () => {
    const part: RowsPart = { ...rowsPart(1, [""]), values: [["", 3]], types: [["Empty", "Double"]] };
    const builder = built(head, { ...part, numberFormats: [["General", "0"]], struck: [[null, null]] });
    expect(builder.grids()[0]?.rows[0]).toEqual([undefined, { kind: "number", text: "3" }]);
  });

  test.each([
    [undefined, false],
    [[], true],
  ])("merged areas %j were seen: %s", (merges, seesMerges) => {
    expect(built({ ...head, merges }).grids()[0]).toMatchObject({ merges: [], seesMerges });
  });
});

/** A sheet with all that rows and columns take along; texts say where they began. */
function openForm(): Host {
  const host = openHost({
    様式: Array.from({ length: 9 }, (_, row) =>
      Array.from({ length: 6 }, (_cell, column) => `${row}-${column}`),
    ),
  });
  const [sheet] = host.book.sheets;
  if (!sheet) throw new Error("no sheet");
  sheet.merges = [
    { top: 1, left: 0, bottom: 3, right: 0 },
    { top: 2, left: 2, bottom: 2, right: 4 },
  ];
  sheet.rows.set(4, { hidden: true });
  sheet.columns.set(5, { hidden: true });
  return host;
}

const readForm = (take: Parameters<typeof readSheetParts>[1]): Promise<void> =>
  readSheetParts({ merges: true }, take);

/** What the host did not do itself: an address is all that it is told. */
const actions = {
  insertedRows: (sheet: Excel.Worksheet, address: string) => sheet.getRange(address).insert("Down"),
  deletedRows: (sheet: Excel.Worksheet, address: string) => sheet.getRange(address).delete("Up"),
  insertedColumns: (sheet: Excel.Worksheet, address: string) => sheet.getRange(address).insert("Right"),
  deletedColumns: (sheet: Excel.Worksheet, address: string) => sheet.getRange(address).delete("Left"),
} as const;

const shift = fc.record({
  kind: fc.constantFrom(...(Object.keys(actions) as (keyof typeof actions)[])),
  at: fc.integer({ min: 1, max: 7 }),
  count: fc.integer({ min: 1, max: 3 }),
});

/** Column letters and row numbers of a shift. */
const addressOf = ({ kind, at, count }: { kind: string; at: number; count: number }): string => {
  const name = (line: number): string =>
    kind.endsWith("Rows") ? String(line) : String.fromCharCode(64 + line);
  return `${name(at)}:${name(at + count - 1)}`;
};

/** Excel tells of what is hidden or merged only within what is used. */
function usedLines({ rows }: Grid): { rows: (line: number) => boolean; columns: (line: number) => boolean } {
  const cells = rows.flatMap((row, index) =>
    (row ?? []).flatMap((cell, offset) => (cell ? [{ row: index + 1, column: offset + 1 }] : [])),
  );
  const within = (lines: readonly number[]) => (line: number) =>
    line >= Math.min(...lines) && line <= Math.max(...lines);
  return { rows: within(cells.map(({ row }) => row)), columns: within(cells.map(({ column }) => column)) };
}

const told = (grids: readonly Grid[]): unknown =>
  grids.map((grid) => ({
    ...grid,
    hiddenRows: [...grid.hiddenRows].filter(usedLines(grid).rows),
    hiddenColumns: [...grid.hiddenColumns].filter(usedLines(grid).columns),
    rows: Array.from(grid.rows, (row) =>
      (row ?? [])
        .map((cell) => cell?.text)
        .join("|")
        .replace(/\|+$/u, ""),
    ),
    merges: grid.merges
      .filter(({ top, left }) => usedLines(grid).rows(top) && usedLines(grid).columns(left))
      .map((area) => JSON.stringify(area))
      .sort(),
  }));

describe("following edits", () => {
  test("after rows and columns came and went it says what a new reading says", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(shift, { minLength: 1, maxLength: 3 }), async (shifts) => {
        openForm();
        const builder = new GridBuilder();
        await readForm((part) => builder.add(part));
        const id = await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("様式");
          sheet.load("id");
          for (const each of shifts) actions[each.kind](sheet, addressOf(each));
          await context.sync();
          return sheet.id;
        });
        for (const each of shifts) builder.edit({ ...each, sheet: id });
        const anew = new GridBuilder();
        await readForm((part) => anew.add(part));
        expect(told(builder.grids())).toEqual(told(anew.grids()));
      }),
      { numRuns: 100 },
    );
  });

  test("a table moves with its rows, and goes with them", () => {
    const table = { name: "表", area: { top: 2, left: 1, bottom: 3, right: 2 } };
    const tablesAfter = (edit: LinesEdit): unknown => {
      const builder = built({ ...head, tables: [table] }, rowsPart(1, ["あ"], ["い"], ["う"], ["え"]));
      builder.edit(edit);
      return builder.grids()[0]?.tables.map(({ area }) => [area.top, area.bottom]);
    };
    expect(tablesAfter({ kind: "insertedRows", sheet: head.id, at: 2, count: 2 })).toEqual([[4, 5]]);
    expect(tablesAfter({ kind: "insertedRows", sheet: head.id, at: 3, count: 2 })).toEqual([[2, 5]]);
    expect(tablesAfter({ kind: "deletedRows", sheet: head.id, at: 3, count: 2 })).toEqual([[2, 2]]);
    expect(tablesAfter({ kind: "deletedRows", sheet: head.id, at: 2, count: 2 })).toEqual([]);
  });
});
