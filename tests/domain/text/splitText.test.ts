import fc from "fast-check";
import { joinedProse } from "../../../src/domain/text/continuedText";
import { splitText } from "../../../src/domain/text/splitText";
import { wrappedLines } from "../../../src/domain/text/wrappedLines";

const UNITS = 40;
const LINES = 4;
const split = (text: string): string[] => splitText(text, UNITS, LINES);
const joined = (parts: readonly string[]): string => parts.reduce((text, part) => joinedProse(text, part));

/** Prose as forms have it: bullets, nested ones, brackets, blank lines, and one sentence without any mark. */
const prose = fc
  .array(
    fc.constantFrom(
      "・協議会を開催した。",
      "○警察庁において、初動対処の訓練（2011年３月９日）を実施した",
      "　○入れ子の項目（「手引き」を含む。）",
      "さらに、関係機関と調整している。",
      "、",
      "」",
      "",
      "あ".repeat(120),
      "ABC def ".repeat(30),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((lines) => lines.join("\n"));

describe("long prose in several rows", () => {
  test("what fits stays whole", () => {
    expect(split("・実施した。\n・公表した。")).toEqual(["・実施した。\n・公表した。"]);
  });

  test("parts end where a line of the text ends, as far as one does", () => {
    const lines = ["一", "二", "三", "四", "五"].map((number) => `・${number}を実施した。`);
    expect(split(lines.join("\n"))).toEqual([lines.slice(0, 4).join("\n"), lines[4]]);
  });

  test("no part begins with a closing bracket or ends with an opening one", () => {
    const parts = split(`${"あ".repeat(75)}（「い」）`.repeat(3));
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) {
      expect(part).not.toMatch(/^[」）]/u);
      expect(part).not.toMatch(/[（「]$/u);
    }
  });

  test("whatever it is, the parts make up the very same text, and each has so many lines at most", () => {
    fc.assert(
      fc.property(prose, (text) => {
        const parts = split(text);
        expect(joined(parts)).toBe(text);
        const highest = Math.max(0, ...parts.slice(0, -1).map((part) => wrappedLines(part, UNITS)));
        expect(highest).toBeLessThanOrEqual(LINES);
      }),
    );
  });

  test("as much as a cell of Excel holds", () => {
    const bullets = "・情報セキュリティ対策の推進に関する協議会を開催した。\n".repeat(253);
    const all = `${bullets}${"あ".repeat(32_767 - bullets.length)}`;
    const parts = split(all);
    expect(joined(parts)).toBe(all);
    expect(parts.every((part) => wrappedLines(part, UNITS) <= LINES)).toBe(true);
  });

  test("lines that a reader would join stay lines", () => {
    const lines = Array.from({ length: 6 }, (_, index) => `第${index}回の会議を開催した`);
    const parts = split(lines.join("\n"));
    expect(parts).toEqual([`${lines.slice(0, 3).join("\n")}\n`, lines.slice(3).join("\n")]);
    expect(joined(parts)).toBe(lines.join("\n"));
  });

  test.each([
    ["a Western word", "information security ".repeat(20)],
    ["a letter and its ゛", `い${"か\u3099".repeat(100)}`],
    ["a half-width letter and its ﾞ", `ｱ${"ｶﾞ".repeat(200)}`],
    ["an emoji of several", "あ👨\u200D👩\u200D👧".repeat(60)],
    ["a rare letter", "𠮷".repeat(100)],
  ])("%s is not parted", (_, text) => {
    const parts = split(text);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts.slice(1))
      expect(part).not.toMatch(/^(?:\p{M}|ﾞ|[\uDC00-\uDFFF]|\u200D)|^(?!information|security)[a-z]/u);
    expect(joined(parts)).toBe(text);
  });

  test.each([["（".repeat(500)], ["あ。」".repeat(200)], ["2010".repeat(200)], ["）」".repeat(300)]])(
    "what may be parted nowhere is parted all the same: %s",
    (text) => {
      const parts = split(text);
      expect(parts.join("")).toBe(text);
      expect(Math.max(...parts.map((part) => wrappedLines(part, UNITS)))).toBeLessThanOrEqual(LINES);
    },
  );
});
