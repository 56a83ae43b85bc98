import { formatMark, parseMark } from "../../../src/domain/sheet/sheetMark";

describe("the mark of a sheet of ours", () => {
  const mark = { kind: "summary", state: "done", stamp: "0a1b2c3d" } as const;

  test("is read as it was written, with and without the = that files leave out", () => {
    expect(parseMark(formatMark(mark))).toEqual(mark);
    expect(parseMark(formatMark(mark).slice(1))).toEqual(mark);
  });

  test.each(['="other done 1"', '="summary finished 1"', '="summary done"', "=集計!$A$1", ""])(
    "%s is none",
    (formula) => {
      expect(parseMark(formula)).toBeUndefined();
    },
  );
});
