import fc from "fast-check";
import { labelLetters, letterLookalikes } from "../../src/domain/label/labelLetters";
import { readLabel } from "../../src/domain/label/readLabel";

describe("項番", () => {
  test.each([
    ["ア）", { letter: "ア" }],
    ["ア）ａ）", { letter: "ア", sub: "a" }],
    ["ア）ｂ）①", { letter: "ア", sub: "b", mark: "①" }],
    ["(ア)", { letter: "ア" }],
    ["（ア）", { letter: "ア" }],
    ["ア", { letter: "ア" }],
    ["ア.", { letter: "ア" }],
    ["ｱ)", { letter: "ア" }],
    ["　イ）ａ）", { letter: "イ", sub: "a" }],
    ["イ）\nｂ）", { letter: "イ", sub: "b" }],
    ["コ)a)", { letter: "コ", sub: "a" }],
  ])("%j", (text, expected) => expect(readLabel(text)).toMatchObject({ ...expected, lookalike: false }));

  test.each(["", "１", "(3)", "1-2", "第二", "アイウ", "ア）施策", "総務省", "ア）ａｂ）"])(
    "%j is none",
    (text) => expect(readLabel(text)).toBeUndefined(),
  );

  test("every look-alike is repaired to a letter, and a repaired label needs no repair", () => {
    const label = fc.tuple(
      fc.constantFrom(...labelLetters, ...Object.keys(letterLookalikes)),
      fc.constantFrom("", "ａ）", "ｂ）①"),
      fc.constantFrom("）", ")"),
    );
    fc.assert(
      fc.property(label, ([letter, sub, close]) => {
        const repaired = readLabel(letter + close + sub)?.repaired ?? "";
        expect(readLabel(repaired)).toMatchObject({ lookalike: false, repaired });
        expect(labelLetters).toContain(readLabel(repaired)?.letter);
      }),
    );
  });
});
