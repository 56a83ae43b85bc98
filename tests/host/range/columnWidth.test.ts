import {
  columnWidthOfDigits,
  columnWidthOfPoints,
  pointsOfColumnWidth,
} from "../../../src/host/model/columnWidth";

test.each([
  [9.140625, 48],
  [1, 5.25],
  [20.7109375, 108.75],
])("a column of width %d is %d points wide", (width, points) => {
  expect(pointsOfColumnWidth(width)).toBe(points);
});

test("every whole number of pixels comes back", () => {
  const pixels = Array.from({ length: 1790 }, (_each, index) => index + 1);
  const changed = pixels.filter(
    (each) => pointsOfColumnWidth(columnWidthOfPoints(each * 0.75)) !== each * 0.75,
  );
  expect(changed).toEqual([]);
});

test("other widths come to the nearest pixel", () => {
  expect(pointsOfColumnWidth(columnWidthOfPoints(100))).toBe(99.75);
});

test("a column for ten digits has 75 pixels", () => {
  expect(pointsOfColumnWidth(columnWidthOfDigits(10))).toBe(75 * 0.75);
});
