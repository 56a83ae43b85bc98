import fc from "fast-check";
import type { SheetEdit } from "../../../src/excel/SheetEdit";
import { planEdits } from "../../../src/taskpane/session/planEdits";

const cells = (firstRow: number, lastRow = firstRow, sheet = "A"): SheetEdit => ({
  kind: "cells",
  sheet,
  firstRow,
  lastRow,
});
const inserted = (at: number, sheet = "A"): SheetEdit => ({ kind: "insertedRows", sheet, at, count: 1 });
const all = (sheet = "A"): SheetEdit => cells(1, 1_048_576, sheet);

describe("rows to read again", () => {
  test.each<[string, SheetEdit[], SheetEdit[]]>([
    ["none", [], []],
    ["the same row twice is one", [cells(5), cells(5)], [cells(5)]],
    ["rows that meet are one, in whatever order", [cells(7), cells(5), cells(6)], [cells(5, 7)]],
    ["rows apart stay apart", [cells(7), cells(5)], [cells(5), cells(7)]],
    ["rows of two sheets stay apart", [cells(5), cells(5, 5, "B")], [cells(5), cells(5, 5, "B")]],
    ["all of a sheet in which rows moved afterwards", [cells(5), inserted(1)], [all()]],
    ["all of a sheet in which rows moved before", [inserted(1), cells(5)], [all()]],
    ["not of another sheet", [inserted(1, "B"), cells(5)], [all("B"), cells(5)]],
    ["all of a sheet in which single cells moved", [{ kind: "movedCells", sheet: "A" }], [all()]],
  ])("%s", (_, edits, rows) => {
    expect(planEdits(edits).rows).toEqual(rows);
  });

  test("every edited row is among them, and moves keep their order", () => {
    const row = fc.integer({ min: 1, max: 20 });
    const sheet = fc.constantFrom("A", "B");
    const edit = fc.oneof(
      fc.tuple(row, fc.nat({ max: 4 }), sheet).map(([first, more, name]) => cells(first, first + more, name)),
      fc.tuple(row, sheet).map(([at, name]) => inserted(at, name)),
    );
    fc.assert(
      fc.property(fc.array(edit), (edits) => {
        const { rows, moves } = planEdits(edits);
        const isRead = (edited: SheetEdit): boolean =>
          edited.kind !== "cells" ||
          rows.some(
            (read) =>
              read.sheet === edited.sheet &&
              read.firstRow <= edited.firstRow &&
              read.lastRow >= edited.lastRow,
          );
        expect(edits.every(isRead)).toBe(true);
        expect(moves).toEqual(edits.filter(({ kind }) => kind === "insertedRows"));
      }),
    );
  });
});

test("what cannot be followed is told", () => {
  expect(planEdits([cells(1)])).toMatchObject({ isUnclear: false, mayHaveOtherSheets: false });
  expect(planEdits([{ kind: "movedCells", sheet: "A" }]).isUnclear).toBe(true);
  expect(planEdits([{ kind: "sheets" }]).mayHaveOtherSheets).toBe(true);
});
