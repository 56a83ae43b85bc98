import fc from "fast-check";
import { formatTrace, parseTrace } from "../../../../src/domain/sheet/trace/rowTrace";
import { textMark } from "../../../../src/domain/sheet/trace/textMark";

describe("what a line of 施策一覧 keeps of its origin", () => {
  test("is read as it was written", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (texts) => {
        expect(parseTrace(formatTrace("AB12", texts))).toEqual({ cell: "AB12", marks: texts.map(textMark) });
      }),
    );
  });

  test.each(["", "A1", "A1 ab", "a1 abc", "A0 abc", "総務省", "A1 abc def"])("%j is no trace", (text) => {
    expect(parseTrace(text)).toBeUndefined();
  });

  test("one letter, one blank, one place more makes another mark; Excel's way of breaking lines does not", () => {
    const texts = ["", " ", "あ", "い", "あ ", " あ", "あい", "いあ", "○", "〇", "1", "01"];
    expect(new Set(texts.map(textMark)).size).toBe(texts.length);
    expect(textMark("あ\r\nい\rう")).toBe(textMark("あ\nい\nう"));
  });

  test("thousands of texts that differ in a number hardly share a mark", () => {
    const marks = Array.from({ length: 5000 }, (_, index) => textMark(`施策${index}`));
    expect(new Set(marks).size).toBeGreaterThan(4900);
  });
});
