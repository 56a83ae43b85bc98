import { deadlineClass, inDeadlineOrder, lastDeadline } from "../../../src/domain/counting/deadlineClass";
import { measureRow, textCell } from "../../support/measures";

const { cells } = measureRow({});
const rowDue = (text: string) =>
  measureRow({ deadline: text || null, cells: { ...cells, deadline: textCell(text) } });

describe("期限区分: where a row's last day lies, seen from 2010年度", () => {
  test.each([
    ["2010年９月末", "2010年度上半期"],
    ["平成22年４月１日", "2010年度上半期"],
    ["2010年度末", "2010年度下半期"],
    ["2011年３月", "2010年度下半期"],
    ["2010年度中", "2010年度下半期"],
    ["2012年度末までに", "2012年度"],
    ["2009年度末", "2009年度"],
    ["2010年度末までに試行し、2012年度末までに実施", "2012年度"],
    ["2010年度末、以後継続実施", "2010年度下半期"],
    ["継続実施", "継続"],
    ["毎年度", "継続"],
    ["速やかに", "期限なし・不明"],
    ["", "期限なし・不明"],
  ])("%s → %s", (text, expected) => {
    expect(deadlineClass(rowDue(text), 2010)).toBe(expected);
  });

  test("without the document's year a time that names none has none", () => {
    const row = rowDue("年度末");
    expect(deadlineClass(row, undefined)).toBe("期限なし・不明");
    expect(deadlineClass(row, 2010)).toBe("2010年度下半期");
  });

  test("a deadline that is struck through in part is none", () => {
    const row = { ...rowDue("2009年度2010年度"), deadline: null };
    expect(deadlineClass(row, 2010)).toBe("期限なし・不明");
  });
});

test("by time, then what goes on, then what is not known", () => {
  const classes = ["期限なし・不明", "継続", "2012年度", "2010年度下半期", "2010年度上半期", "2009年度"];
  expect(classes.toSorted(inDeadlineOrder)).toEqual(classes.toReversed());
});

test.each([
  [["2010年度上半期", "2012年度", "2010年度下半期"], "2012年度"],
  [["2010年度上半期", "継続"], "継続"],
  [["期限なし・不明", "2010年度上半期"], "2010年度上半期"],
  [["期限なし・不明"], "期限なし・不明"],
])("a measure of rows %j is over with %s", (classes, expected) => {
  expect(lastDeadline(classes)).toBe(expected);
});
