import fc from "fast-check";
import { rectanglesOf } from "../../src/excel/rectangles";

const areaCells = (area: { top: number; left: number; bottom: number; right: number }): string[] => {
  const cells: string[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) cells.push(`${row}|${column}`);
  return cells;
};

describe("cutting a sheet into rectangles", () => {
  test("rows that are alike share one", () => {
    const table = ["ab", "ab", "bb"];
    const found = rectanglesOf(3, 2, (row, column) => table[row - 1]?.[column - 1]);
    expect(found.get("a")).toEqual([{ top: 1, left: 1, bottom: 2, right: 1 }]);
    expect(found.get("b")).toEqual([
      { top: 1, left: 2, bottom: 2, right: 2 },
      { top: 3, left: 1, bottom: 3, right: 2 },
    ]);
  });

  test("every cell lies in exactly one rectangle of its own kind", () => {
    const sheet = fc.array(fc.array(fc.constantFrom("a", "b", undefined), { minLength: 4, maxLength: 4 }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(sheet, (rows) => {
        const found = rectanglesOf(rows.length, 4, (row, column) => rows[row - 1]?.[column - 1]);
        const covered = [...found].flatMap(([key, areas]) =>
          areas.flatMap(areaCells).map((cell) => `${cell}|${key}`),
        );
        const expected = rows.flatMap((row, r) =>
          row.flatMap((key, c) => (key === undefined ? [] : [`${r + 1}|${c + 1}|${key}`])),
        );
        expect(covered.sort()).toEqual(expected.sort());
      }),
    );
  });
});
