import fc from "fast-check";
import type { SheetEdit } from "../../../src/excel/SheetEdit";
import { joinEdits } from "../../../src/taskpane/session/joinEdits";

const cells = (firstRow: number, lastRow = firstRow, sheet = "A"): SheetEdit => ({
  kind: "cells",
  sheet,
  firstRow,
  lastRow,
});
const inserted = (at: number): SheetEdit => ({ kind: "insertedRows", sheet: "A", at, count: 1 });
const workbook: SheetEdit = { kind: "workbook" };

describe("edits that follow each other", () => {
  test.each<[string, SheetEdit[], SheetEdit[]]>([
    ["none", [], []],
    ["the same row twice is one", [cells(5), cells(5)], [cells(5)]],
    ["rows below each other are one", [cells(5), cells(6), cells(7)], [cells(5, 7)]],
    ["rows above each other too", [cells(7), cells(6)], [cells(6, 7)]],
    ["rows apart stay apart", [cells(5), cells(7)], [cells(5), cells(7)]],
    ["rows of two sheets stay apart", [cells(5), cells(5, 5, "B")], [cells(5), cells(5, 5, "B")]],
    [
      "rows that moved between are not joined",
      [cells(5), inserted(1), cells(5)],
      [cells(5), inserted(1), cells(5)],
    ],
    ["the workbook needs to be looked at once", [workbook, workbook, cells(1)], [workbook, cells(1)]],
  ])("%s", (_, edits, joined) => {
    expect(joinEdits(edits)).toEqual(joined);
  });

  test("lose no row and keep every move, in its place", () => {
    const edit = fc.oneof(
      fc
        .tuple(fc.integer({ min: 1, max: 20 }), fc.nat({ max: 4 }))
        .map(([row, more]) => cells(row, row + more)),
      fc.integer({ min: 1, max: 20 }).map(inserted),
    );
    fc.assert(
      fc.property(fc.array(edit), (edits) => {
        const joined = joinEdits(edits);
        expect(rowsBetweenMoves(joined)).toEqual(expect.arrayContaining(rowsBetweenMoves(edits)));
        expect(joined.filter(({ kind }) => kind !== "cells")).toEqual(
          edits.filter(({ kind }) => kind !== "cells"),
        );
      }),
    );
  });
});

/** Each edited row, with how many moves came before. */
function rowsBetweenMoves(edits: readonly SheetEdit[]): string[] {
  let moves = 0;
  return edits.flatMap((edit) => {
    if (edit.kind !== "cells") {
      moves++;
      return [];
    }
    return Array.from(
      { length: edit.lastRow - edit.firstRow + 1 },
      (_, index) => `${moves}|${edit.firstRow + index}`,
    );
  });
}
