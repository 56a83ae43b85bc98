import type { Grid, GridCell } from "../../src/domain/grid/Grid";
import { GridReader } from "../../src/domain/grid/GridReader";
import { gridOf } from "../support/grids";

const LAST_ROW = 1_048_576;
const text = (value: string): GridCell => ({ kind: "text", text: value });

/** A sheet of which few rows are there at all. */
function sparse(
  ...cells: readonly (readonly [row: number, cells: readonly (GridCell | undefined)[]])[]
): Grid {
  const rows: (readonly (GridCell | undefined)[])[] = [];
  for (const [row, each] of cells) rows[row - 1] = each;
  return { ...gridOf([]), rows };
}

describe("the rows that hold anything", () => {
  test("are those with a cell, ascending: blank rows and holes are none", () => {
    const struck: GridCell = { kind: "text", text: "", struck: "廃止" };
    const grid = gridOf([["施策名"], [], [null, ""], ["あ"], [null, struck], [" "], [null]]);
    expect(new GridReader(grid).filledRows).toEqual([1, 4, 5, 6]);
  });

  test("come without a walk through a million others", () => {
    const reader = new GridReader(
      sparse([LAST_ROW, [undefined]], [500_000, [text("あ"), text("い"), text("う")]], [1, [text("施策名")]]),
    );
    expect(reader.filledRows).toEqual([1, 500_000]);
    expect([reader.rowCount, reader.columnCount]).toEqual([LAST_ROW, 3]);
  });

  test("everything else is said of holes too", () => {
    const reader = new GridReader(sparse([3, [text("あ")]], [LAST_ROW, [undefined, text("い")]]));
    expect(reader.filledColumns(2)).toEqual([]);
    expect(reader.own(2, 1)).toBeUndefined();
    expect(reader.filled(LAST_ROW, 2)?.text).toBe("い");
    expect(reader.filledColumns(LAST_ROW)).toEqual([2]);
  });
});
