import fc from "fast-check";
import { saysNothing } from "../../src/domain/text/blank";
import { foldText, foldWithSource } from "../../src/domain/text/foldText";
import { hasInvisible, stripInvisible } from "../../src/domain/text/invisibleCharacters";
import { eraOf, westernYear } from "../../src/domain/text/japaneseEra";
import { withLatinLetters } from "../../src/domain/text/lookalikeScripts";
import { hasRelistedMark, withoutRelistedMark } from "../../src/domain/text/relistedMark";

/** Texts of the letters that sheets hold, the troublesome ones often. */
const letters =
  "あがゴ゛ﾞ゙カｶﾊﾟ一ー―－−ｰ〜～ⅠⅡ①㈱㍻⻑⾦髙﨑ＡａA z\u00A0\u200B\u00AD\u3000\n\r\t（）、，・○〇◯é\u0301İß";
const sheetText = fc.string({ unit: fc.constantFrom(...letters), maxLength: 20 });

describe("foldText", () => {
  test("is idempotent, on sheet texts and on any text", () => {
    const isIdempotent = (text: string) => expect(foldText(foldText(text))).toBe(foldText(text));
    fc.assert(fc.property(sheetText, isIdempotent), { numRuns: 2000 });
    fc.assert(fc.property(fc.string({ unit: "binary" }), isIdempotent), { numRuns: 2000 });
  });

  test.each([
    ["ＩＴ製品の\n 利用", "it製品の利用"],
    ["ｻｲﾊﾞｰ", "サイバー"],
    ["⾧官", "長官"],
    ["⻑官", "長官"],
    ["2010〜2012", "2010～2012"],
    ["総\u200B務省", "総務省"],
    ["か\u3099", "が"],
  ])("%s and %s are one", (a, b) => expect(foldText(a)).toBe(foldText(b)));

  test.each([
    ["○", "〇"],
    ["総務省", "法務省"],
    ["サイバー", "サイバ一"],
    ["二", "ニ"],
  ])("%s and %s stay apart", (a, b) => expect(foldText(a)).not.toBe(foldText(b)));
});

describe("foldWithSource", () => {
  test("every folded character has its place in the source, in order", () => {
    fc.assert(
      fc.property(sheetText, (text) => {
        const { key, starts, ends } = foldWithSource(text);
        expect(starts).toHaveLength(key.length);
        starts.forEach((start, index) => {
          expect(ends[index]).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
        });
      }),
    );
  });
});

describe("invisible characters", () => {
  test("once stripped, none is left, and stripping again changes nothing", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom(...letters),
            fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
          ),
        }),
        (text) => {
          const stripped = stripInvisible(text);
          expect(hasInvisible(stripped)).toBe(false);
          expect(stripInvisible(stripped)).toBe(stripped);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("再掲の印", () => {
  test.each([
    "再掲（総務省の施策）",
    "再掲のため省略",
    "（再　掲）",
    "（（１）ア）の再掲）",
    "再掲（１（１）ア）参照）",
    "「ア）」の再掲",
    "再掲",
    "（再掲）",
    "【再掲】",
    "※再掲",
    "［再掲］",
    "再掲。",
    "再掲\n・会議を開いた。",
    "（再掲：１（１）ア））",
    "施策Ａの推進（再掲）",
    "施策Ａの推進【再掲】",
    "（１）ア）の再掲",
    "再掲（２（１）イ）参照）",
    "＜再掲＞",
    " 再掲 ",
    "・再掲",
  ])("%s is one", (text) => expect(hasRelistedMark(text)).toBe(true));

  test.each([
    "",
    "報告書に再掲した。",
    "２（１）イ）に再掲",
    "（再掲資料を配布した。）",
    "再掲載の手続を定めた。",
    "・再掲した資料を配った。",
    "掲載",
    "・情報共有（再掲）を実施した。",
  ])("%s is none", (text) => expect(hasRelistedMark(text)).toBe(false));

  test.each([
    ["施策Ａの推進（再掲）", "施策Ａの推進"],
    ["再掲", ""],
    ["【再掲】\n・会議を開いた。", "・会議を開いた。"],
    ["施策Ａ ※再掲", "施策Ａ"],
  ])("%s without it is %s", (text, rest) => expect(withoutRelistedMark(text)).toBe(rest));
});

describe("和暦", () => {
  test.each([
    ["平成", 22, 2010],
    ["令和", 1, 2019],
    ["昭和", 64, 1989],
    ["h", 31, 2019],
    ["r", 7, 2025],
    ["大正", 15, 1926],
  ] as const)("%s%i年 = %i年", (era, year, western) => expect(westernYear(era, year)).toBe(western));

  test.each([
    ["昭和", 65],
    ["平成", 32],
    ["平成", 0],
    ["慶応", 3],
  ] as const)("%s%i年 never was", (era, year) => expect(westernYear(era, year)).toBeUndefined());

  test("a day's era and back", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1868-01-25"), max: new Date("2060-01-01"), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const era = eraOf(day);
          expect(westernYear(era?.name ?? "", era?.year ?? 0)).toBe(Number(day.slice(0, 4)));
        },
      ),
    );
  });
});

test.each(["－", "―", "-", "なし", "特になし", "該当なし", "…"])("%s says nothing", (text) =>
  expect(saysNothing(text)).toBe(true),
);
test.each(["－５", "なしの栽培", "○"])("%s says something", (text) => expect(saysNothing(text)).toBe(false));

test("putting Latin letters in is idempotent and keeps the length", () => {
  const mixed = fc.string({ unit: fc.constantFrom(..."PDCAのサイ\u0420\u0421\u0405\u03B1\u0391\u03A1 Ж") });
  fc.assert(
    fc.property(mixed, (text) => {
      const once = withLatinLetters(text);
      expect(withLatinLetters(once)).toBe(once);
      expect([...once]).toHaveLength([...text].length);
    }),
  );
});
