import { parseA1 } from "../../../src/host/model/a1";
import { moveCell, type Move } from "../../../src/preview/grid/moveCell";
import { cellAddress } from "../../../src/domain/grid/cellAddress";
import { frameOf } from "./frames";

// Row 3 and column C are hidden; B5:D6 is merged; the first two rows are frozen.
const frame = frameOf({
  rows: Float32Array.from([20, 20, 0, 20, 20, 20, 20, 20, 20, 20]),
  columns: Float32Array.from([50, 50, 0, 50, 50, 50]),
  merges: [parseA1("B5:D6") ?? { top: 0, left: 0, bottom: 0, right: 0 }],
  frozen: { rows: 2, columns: 0 },
});

function move(from: string, way: Move): string {
  const block = parseA1(from);
  const { row, column } = moveCell(frame, { row: block?.top ?? 0, column: block?.left ?? 0 }, way, 60);
  return cellAddress(row + 1, column + 1);
}

test.each<[string, Move, string]>([
  ["A2", "down", "A4"],
  ["A4", "up", "A2"],
  ["B1", "right", "D1"],
  ["D1", "left", "B1"],
  ["A1", "up", "A1"],
  ["F10", "down", "F10"],
  ["B5", "down", "B7"],
  ["B5", "right", "E5"],
  ["D7", "up", "B5"],
  ["D4", "rowStart", "A4"],
  ["D4", "start", "A3"],
  ["A1", "end", "E8"],
  ["A1", "lastDown", "A8"],
  ["A1", "pageDown", "A5"],
  ["A10", "pageUp", "A7"],
])("from %s %s leads to %s", (from, way, to) => {
  expect(move(from, way)).toBe(to);
});
