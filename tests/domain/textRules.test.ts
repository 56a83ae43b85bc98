import fc from "fast-check";
import { eraMismatches } from "../../src/domain/deadline/eraMismatch";
import { notInCp932 } from "../../src/domain/text/cp932";
import { eraOf } from "../../src/domain/text/japaneseEra";
import { mixedWidthWords, withoutMixedWidth } from "../../src/domain/text/mixedWidth";
import { placeholdersIn } from "../../src/domain/text/placeholders";
import { hasPrivateUse, withBullets } from "../../src/domain/text/privateUse";

const anyOf = (characters: string) => fc.string({ unit: fc.constantFrom(...characters), maxLength: 12 });

describe("words in two widths", () => {
  const texts = anyOf("Webｗｅｂ２０11年、ー・ ア");

  test("once repaired hold none, whatever they were", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const repaired = withoutMixedWidth(text);
        expect(mixedWidthWords(repaired)).toEqual([]);
        expect(withoutMixedWidth(repaired)).toBe(repaired);
      }),
    );
  });

  test("are repaired where one is found, and nowhere else", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(withoutMixedWidth(text) !== text).toBe(mixedWidthWords(text).length > 0);
        expect(withoutMixedWidth(text).normalize("NFKC")).toBe(text.normalize("NFKC"));
      }),
    );
  });
});

describe("private-use characters", () => {
  test("are all gone where a repair is offered", () => {
    fc.assert(
      fc.property(anyOf("\uF0B7\uF0A7\uE000\n \u3000会議・"), (text) => {
        const repaired = withBullets(text);
        if (repaired) expect(hasPrivateUse(repaired.text)).toBe(false);
        expect((repaired?.text ?? text).length).toBe(text.length);
      }),
    );
  });
});

describe("what CP932 holds", () => {
  test("is whatever its own bytes decode to", () => {
    const lead = fc.oneof(fc.integer({ min: 0x81, max: 0x9f }), fc.integer({ min: 0xe0, max: 0xfc }));
    const trail = fc.integer({ min: 0x40, max: 0xfc });
    fc.assert(
      fc.property(lead, trail, (...bytes) => {
        const text = new TextDecoder("shift_jis").decode(Uint8Array.from(bytes));
        fc.pre(!text.includes("\uFFFD"));
        expect(notInCp932(text)).toEqual([]);
      }),
    );
  });

  test.each(["あア亜ｱＡA〜～−－①㈱髙﨑", "\t\n ~\\"])("%j is held", (text) => {
    expect(notInCp932(text)).toEqual([]);
  });

  test.each([
    ["会議•𠮷•", ["•", "𠮷"]],
    ["か\u3099", ["か\u3099"]],
    ["葛\u{E0100}", ["葛\u{E0100}"]],
    ["\uFFFD", ["\uFFFD"]],
  ])("of %j is lost %j", (text, lost) => {
    expect(notInCp932(text)).toEqual(lost);
  });
});

describe("a year in both calendars", () => {
  const year = fc.integer({ min: 1927, max: 2030 });
  const unit = fc.constantFrom("年", "年度");
  const eraYear = (western: number): string => {
    const { name, year: count } = eraOf(`${western}-12-31`) ?? { name: "", year: 0 };
    return `${name}${count === 1 ? "元" : count}`;
  };

  test("is found wrong where the two differ, and right where they agree", () => {
    fc.assert(
      fc.property(year, fc.integer({ min: -2, max: 2 }), unit, (western, off, word) => {
        const [era, said] = [eraYear(western), western + off];
        const ways = [
          `${era}${word}（${said}${word}）`,
          `${said}${word}（${era}${word}）`,
          `${era}（${said}）${word}`,
          `${era}${word}(${said})`,
        ];
        expect(ways.map((text) => eraMismatches(text).length)).toEqual(ways.map(() => (off === 0 ? 0 : 1)));
      }),
    );
  });

  test("is not compared in unlike units", () => {
    fc.assert(
      fc.property(year, year, (western, other) => {
        expect(eraMismatches(`${eraYear(western)}年度（${other}年３月）`)).toEqual([]);
      }),
    );
  });
});

describe("kanji numbers", () => {
  test("are no placeholders, however many noughts they have", () => {
    const digit = fc.constantFrom(..."一二三四五六七八九");
    const noughts = fc.constantFrom("〇", "〇〇", "〇〇〇");
    fc.assert(
      fc.property(digit, noughts, fc.constantFrom("年", "件", "月", "名", "億円"), (first, zeros, unit) => {
        expect(
          placeholdersIn(`・平成${first}${zeros}${unit}までに${first}${zeros}${unit}となった。`),
        ).toEqual([]);
      }),
    );
  });
});
