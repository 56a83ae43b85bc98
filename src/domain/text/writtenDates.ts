import { japaneseEras } from "./japaneseEra";
import { withFigures } from "./kanjiNumber";

/** 書かれた日付: a year, month or day as a text names it, whether there is such a day or not. */
export interface WrittenDate {
  /** Its figures in half width. */
  readonly written: string;
  /** 元号, and its year's number (元年 is 1). */
  readonly era: string | undefined;
  readonly eraYear: number | undefined;
  /** The western year, were an era to go on for ever. */
  readonly year: number | undefined;
  readonly isFiscal: boolean;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** 曜日 in brackets behind it. */
  readonly weekday: string | undefined;
  /** Within 「」: the words of another text. */
  readonly isQuoted: boolean;
}

const eraNames = japaneseEras.map(({ name }) => name).join("|");
const eraLetters = japaneseEras.flatMap(({ short }) => short.map((each) => each.toUpperCase())).join("");
/** 平成23(2011)年. */
const OTHER_CALENDAR = "(?:\\s*\\([^()\\n]{1,9}\\))?";
const YEAR =
  `(?:(?<era>${eraNames})\\s*(?<eraYear>\\d{1,2}|元)|(?<western>(?:19|20)\\d{2}))` +
  `${OTHER_CALENDAR}\\s*年(?<fiscal>度)?${OTHER_CALENDAR}`;
const DAY = "\\s*(?<day>\\d{1,2})\\s*日(?![間目])";
const WEEKDAY = "(?:\\s*\\(\\s*(?<weekday>[月火水木金土日])(?:曜日?)?(?:[・、]?祝日?)?\\s*\\))?";

/** Without a year or a day, 13月 may be a count of months. */
const MONTH_ALONE = `(?:(?<=年度?${OTHER_CALENDAR}\\s*\\d{1,2}\\s*月)(?![間分目])|(?=末|[上中下]旬))`;
/** 2011年３月31日（木）, 平成31年度, ２月30日, 13月末. */
const inWords = new RegExp(
  `(?=[\\d明大昭平令])(?<![\\d.,]\\s*)(?=\\d|${eraNames})(?:${YEAR}\\s*)?` +
    `(?:(?<month>\\d{1,2})\\s*月(?:${DAY}${WEEKDAY}|${MONTH_ALONE}))?`,
  "gu",
);
/** What stands between dots may be the number of a version, unless it could be a date. */
const MARK = "(?<mark>/|\\.(?=(?:0?[1-9]|1[0-2])\\.(?:[0-2]?\\d|3[01])(?!\\d)))";
/** 2011/3/31(木), H23.3.31. */
const inNumbers = new RegExp(
  `(?=[\\d${eraLetters}])(?<![\\dA-Za-z./一-鿿-]\\s*)(?:(?<western>(?:19|20)\\d{2})|(?<era>[${eraLetters}])(?<eraYear>\\d{1,2}))` +
    `${MARK}(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?![\\d./A-Za-z-])${WEEKDAY}`,
  "gu",
);

const numbered = /\d[./]\d/u;
const kanjiMonth = /[一二三四五六七八九十]月/u;

/** The text with its dates in half-width figures; nothing else of it changes. */
export function dateWords(text: string): string {
  const narrow = text.replace(/[０-９ＭＴＳＨＲ（）／．]+/gu, (wide) => wide.normalize("NFKC"));
  return kanjiMonth.test(narrow) ? withFigures(narrow) : narrow;
}

/** 日付を拾う, from such words: first those in words, then those in numbers. */
export const writtenDates = (words: string): WrittenDate[] =>
  (numbered.test(words) ? [inWords, inNumbers] : [inWords])
    .flatMap((pattern) => [...words.matchAll(pattern)])
    .filter(([written]) => written !== "")
    .map(dateOf);

function dateOf({ 0: written, index, input, groups = {} }: RegExpExecArray): WrittenDate {
  const { eraYear, western, fiscal, month, day, weekday } = groups;
  const era = japaneseEras.find(({ name, short }) =>
    [name, ...short].includes(groups["era"]?.toLowerCase() ?? ""),
  );
  const count = eraYear === "元" ? 1 : numberOf(eraYear);
  const eraWestern = era && count !== undefined ? Number(era.from.slice(0, 4)) + count - 1 : undefined;
  return {
    written: written.trim(),
    era: era?.name,
    eraYear: count,
    year: numberOf(western) ?? eraWestern,
    isFiscal: fiscal !== undefined,
    month: numberOf(month),
    day: numberOf(day),
    weekday,
    isQuoted: input.lastIndexOf("「", index) > input.lastIndexOf("」", index),
  };
}

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);
