import { milestonesOf } from "../../../src/domain/deadline/milestonesOf";

const dateCell = (date: string, text: string) => ({ kind: "date" as const, date, text });
const textCell = (text: string) => ({ kind: "text" as const, date: undefined, text });

describe("期限のセル", () => {
  test.each([
    ["2011/3/31", { kind: "in", first: "2011-03-31", last: "2011-03-31", text: "2011/3/31" }],
    ["平成23年３月31日", { kind: "in", first: "2011-03-31", last: "2011-03-31", text: "平成23年3月31日" }],
    ["31-Mar-11", { kind: "in", first: "2011-03-31", last: "2011-03-31", text: "31-Mar-11" }],
    ["2011年3月", { kind: "in", first: "2011-03-31", last: "2011-03-31", text: "2011年3月" }],
  ])("an Excel date shown as %s is read by its value", (text, expected) =>
    expect(milestonesOf(dateCell("2011-03-31", text), 2025)).toEqual([expected]),
  );

  test.each(["2011年3月", "平成23年３月", "H23.3", "2011/3", "3月"])(
    "the first of a month, shown as %s, is the month that was typed",
    (text) =>
      expect(milestonesOf(dateCell("2011-03-01", text), 2025)).toEqual([
        expect.objectContaining({ kind: "in", first: "2011-03-01", last: "2011-03-31" }),
      ]),
  );

  test("a first of the month that is shown with its day is that day", () =>
    expect(milestonesOf(dateCell("2011-03-01", "3月1日"), 2010)).toEqual([
      { kind: "in", first: "2011-03-01", last: "2011-03-01", text: "3月1日" },
    ]));

  test.each([
    ["年度末", 2010, [{ kind: "by", first: "2011-03-01", last: "2011-03-31", text: "年度末" }]],
    ["年度末", 2025, [{ kind: "by", first: "2026-03-01", last: "2026-03-31", text: "年度末" }]],
    ["年度末", undefined, [{ kind: "by", text: "年度末" }]],
    ["", 2010, []],
  ] as const)("a text (%j) is read with the document's year (%s)", (text, year, expected) =>
    expect(milestonesOf(textCell(text), year)).toEqual(expected),
  );

  test("the same cell is read once", () =>
    expect(milestonesOf(textCell("28年度上期"), 2016)).toBe(milestonesOf(textCell("28年度上期"), 2016)));
});
