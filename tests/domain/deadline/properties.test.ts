import fc from "fast-check";
import { deadlineWords } from "../../../src/domain/deadline/reading/deadlineWords";
import { readDeadline } from "../../../src/domain/deadline/readDeadline";
import { eraOf } from "../../../src/domain/text/japaneseEra";

const fiscalYear = fc.option(fc.integer({ min: 1990, max: 2040 }), { nil: undefined });

/** What deadlines are made of, in any order, sense or none. */
const piece = fc.constantFrom(
  ..."平成22年度 平成 令和元年 H22 2010 ’10 28 年度 年 末 中 上半期 第3四半期 3Q 秋 頃 まで を目途 から ～ - ・ 、 （ ） 12月 3月31日 31日 12/1 22.12 13 月 毎年 継続実施 速やかに 翌年 同月 本年 〇 二十 ① １． 未 済 前半".split(
    " ",
  ),
  "\n",
  " ",
);
const wording = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "grapheme", maxLength: 30 }),
);

const daysOf = (text: string, year: number | undefined): string[] =>
  readDeadline(text, year).milestones.map(({ kind, first = "", last = "" }) => `${kind} ${first}..${last}`);

describe("any text", () => {
  test("is read, and the same way each time", () =>
    fc.assert(
      fc.property(wording, fiscalYear, (text, year) =>
        expect(readDeadline(text, year)).toEqual(readDeadline(text, year)),
      ),
    ));

  test.each(["年度末(", "1", "22、", "一～", "第1～", "遅くとも", "（"])(
    "of %s over and over is read too",
    (part) => expect(() => readDeadline(part.repeat(8000), 2010)).not.toThrow(),
  );

  test("gives days that are days, the first before the last", () =>
    fc.assert(
      fc.property(wording, fiscalYear, (text, year) => {
        for (const { kind, first, last } of readDeadline(text, year).milestones) {
          for (const day of [first, last])
            if (day !== undefined) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
          if (last !== undefined) expect(first !== undefined && first <= last).toBe(true);
          if (kind === "from" || kind === "recurring" || kind === "done") expect(last).toBeUndefined();
        }
      }),
    ));

  test("is read in any width", () => {
    const wide = (text: string): string =>
      text.replace(/[!-~]/gu, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(wording, fiscalYear, (text, year) =>
        expect(readDeadline(wide(text), year)).toEqual(readDeadline(text, year)),
      ),
    );
  });

  test("bears its milestones in the order of its words", () =>
    fc.assert(
      fc.property(wording, fiscalYear, (text, year) => {
        const words = deadlineWords(text);
        let from = 0;
        for (const milestone of readDeadline(text, year).milestones) {
          from = words.indexOf(milestone.text, from);
          expect(from).toBeGreaterThanOrEqual(0);
        }
      }),
    ));
});

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const day: fc.Arbitrary<Day> = fc.record({
  year: fc.integer({ min: 1990, max: 2040 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

const two = (number: number): string => String(number).padStart(2, "0");
const isoOf = ({ year, month, day: date }: Day): string => `${String(year)}-${two(month)}-${two(date)}`;

const letters: Readonly<Record<string, string>> = { 昭和: "S", 平成: "H", 令和: "R" };
const kanji = (number: number): string => {
  const digits = ["", ..."一二三四五六七八九"];
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? (digits[tens] ?? "") : ""}${tens > 0 ? "十" : ""}${digits[number % 10] ?? ""}`;
};
const eraYearOf = (date: Day): { name: string; year: number } => eraOf(isoOf(date)) ?? { name: "", year: 0 };

/** A day in every calendar and form. */
const renderings: readonly ((date: Day) => string)[] = [
  ({ year, month, day: date }) => `${String(year)}年${String(month)}月${String(date)}日`,
  ({ year, month, day: date }) => `${String(year)}/${String(month)}/${String(date)}`,
  ({ year, month, day: date }) => `${String(year)}.${two(month)}.${two(date)}`,
  isoOf,
  (date) => isoOf(date).replaceAll("-", ""),
  (date) => {
    const { name, year } = eraYearOf(date);
    return `${name}${year === 1 ? "元" : String(year)}年${String(date.month)}月${String(date.day)}日`;
  },
  (date) => {
    const { name, year } = eraYearOf(date);
    return `${letters[name] ?? ""}${String(year)}.${String(date.month)}.${String(date.day)}`;
  },
  (date) => {
    const { name, year } = eraYearOf(date);
    return `${name}${kanji(year)}年${kanji(date.month)}月${kanji(date.day)}日`;
  },
  (date) => {
    const { name, year } = eraYearOf(date);
    return `${name}${String(year)}年（${String(date.year)}年）${String(date.month)}月${String(date.day)}日`;
  },
];
const gapFrom = (gaps: readonly string[]) => (_: string, at: number) => gaps[at] ?? "";
const rendering = fc.constantFrom(...renderings);

describe("a day, however it is rendered", () => {
  test("is that day, whatever the document's year", () =>
    fc.assert(
      fc.property(day, rendering, fiscalYear, (date, render, year) =>
        expect(daysOf(render(date), year)).toEqual([`in ${isoOf(date)}..${isoOf(date)}`]),
      ),
    ));

  test("is the same with spaces between its words and words behind it", () =>
    fc.assert(
      fc.property(
        day,
        rendering,
        fc.array(fc.constantFrom("", " ", "\u3000", "\u200B")),
        (date, render, gaps) => {
          const spaced = render(date).replace(/(?<=\D)|(?=\D)/gu, gapFrom(gaps));
          expect(daysOf(`${spaced}までに策定`, undefined)).toEqual([`by ${isoOf(date)}..${isoOf(date)}`]);
        },
      ),
    ));

  test("begins and ends ranges", () =>
    fc.assert(
      fc.property(
        day,
        day,
        rendering,
        rendering,
        fc.constantFrom("～", "から", "〜"),
        (one, other, render, end, mark) => {
          const [first = one, last = other] = [one, other].sort((a, b) => isoOf(a).localeCompare(isoOf(b)));
          expect(daysOf(`${render(first)}${mark}${end(last)}`, 2010)).toEqual([
            `in ${isoOf(first)}..${isoOf(last)}`,
          ]);
        },
      ),
    ));

  test("stands beside others, each a milestone, in order", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(day, rendering), { minLength: 1, maxLength: 4 }),
        fc.constantFrom("、", "。", "\n", " ", "及び"),
        (days, mark) =>
          expect(daysOf(days.map(([date, render]) => render(date)).join(mark), 2010)).toEqual(
            days.map(([date]) => `in ${isoOf(date)}..${isoOf(date)}`),
          ),
      ),
    ));
});

describe("a fiscal year, however it is rendered", () => {
  const fiscalRenderings: readonly ((year: number) => string)[] = [
    (year) => `${String(year)}年度`,
    (year) => `FY${String(year)}`,
    (year) => `平成${String(year - 1988)}年度`,
    (year) => `H${String(year - 1988)}年度`,
    (year) => `${String(year - 1988)}年度`,
    (year) => `平成${kanji(year - 1988)}年度`,
    (year) => `平成${String(year - 1988)}年度（${String(year)}年度）`,
  ];

  test("is that year, near the document's", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 2001, max: 2018 }),
        fc.integer({ min: 0, max: 2 }),
        fc.constantFrom(...fiscalRenderings),
        (year, ahead, render) =>
          expect(daysOf(render(year), year - ahead)).toEqual([
            `in ${String(year)}-04-01..${String(year + 1)}-03-31`,
          ]),
      ),
    ));
});
