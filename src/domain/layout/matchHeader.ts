import { measureFields, type MeasureField } from "../measure/MeasureRow";
import { foldText } from "../text/foldText";
import { westernYear } from "../text/japaneseEra";
import {
  headerWords,
  headingColumnWords,
  nameWhereNoOther,
  otherPeriodWords,
  otherTableWords,
} from "./headerWords";

/** What a header cell says of its column. */
export interface HeaderMatch {
  /** The known word that was found, folded. */
  readonly word: string;
  /** heading: a level of headings, which one its values tell. */
  readonly field: MeasureField | "heading";
  /** 1: the whole header is a known word; less: a known word within it. */
  readonly certainty: number;
}

/** Headers are short; longer texts are content. */
const LONGEST = 40;
/** Of two known words for a field the more usual one weighs more. */
const RANK_WEIGHT = 0.002;
const WITHIN = 0.6;
const WITHOUT_ADDITIONS = 0.9;
/** From this certainty on a header is known as a whole. */
export const SURE = 0.8;

const known = new Map<string, HeaderMatch>(
  [
    ...measureFields.map((field) => [field, headerWords[field]] as const),
    ["heading", headingColumnWords] as const,
    ["name", nameWhereNoOther] as const,
  ]
    .flatMap(([field, words]) =>
      words.map((each, rank) => {
        const word = foldText(each);
        return [word, { word, field, certainty: 1 - rank * RANK_WEIGHT }] as const;
      }),
    )
    .reverse(),
);
const wordsLongestFirst = [...known.keys()]
  .filter((word) => [...word].length >= 2 && /[ぁ-鿿]/u.test(word))
  .sort((a, b) => b.length - a.length);

const eraYear = "(?:明治|大正|昭和|平成|令和)(?:\\d{1,2}|元)|[hr]\\d{1,2}";
const year = `(?:(?:西暦)?\\d{4}|${eraYear})年?度?`;
const additions = new RegExp(
  `\\([^)]*\\)|【[^】]*】|\\[[^\\]]*\\]|[※*#\\d]+$|${year}(?:上半期|下半期|末)?(?:時点)?(?:における|の)?|(?:必須|任意|記入欄|欄|記入)$`,
  "gu",
);
/** 実施状況・今後の予定: of two things in one column the first names it. */
const joint = /[・/]|及び|と(?=[一-鿿])/u;
const bracketed = /\([^)]*\)$/u;
const otherPeriod = new RegExp(`^(?:${otherPeriodWords.map(foldText).join("|")})`, "u");
/** A bare 2010 may be a number like any other. */
const yearAlone = new RegExp(`^(?:(?:${eraYear})年?度?|(?:西暦)?\\d{2}(?:\\d{2})?年度?)$`, "u");
const otherTable = new Set(otherTableWords.map(foldText));

/**
 * 見出し語を読む: the field a header names. The longest whole-header match wins; then the header without its
 * additions (year, brackets, 欄); then the part before ・ or と, or the longest known word at its end.
 */
export function matchHeader(text: string): HeaderMatch | undefined {
  const whole = matchWholeHeader(text);
  if (whole || !isHeaderLike(text)) return whole;
  const key = foldText(text);
  if (otherTable.has(key)) return undefined;
  const bare = key.replace(additions, "");
  const [opening = ""] = bare.split(joint);
  const within = known.has(opening) ? opening : wordsLongestFirst.find((word) => bare.endsWith(word));
  const match = known.get(within ?? "");
  return match && weaker(match, WITHIN);
}

/** matchHeader without the search for words within: the header as a whole, with or without its additions. */
export function matchWholeHeader(text: string): HeaderMatch | undefined {
  if (!isHeaderLike(text)) return undefined;
  const key = foldText(text);
  const additionless = known.get(key.replace(additions, ""));
  return known.get(key) ?? (additionless && weaker(additionless, WITHOUT_ADDITIONS));
}

function isHeaderLike(text: string): boolean {
  if (text === "" || text.length > LONGEST * 2) return false;
  const key = foldText(text);
  return key.length <= LONGEST && !otherPeriod.test(key);
}

const weaker = (match: HeaderMatch, weight: number): HeaderMatch => ({
  ...match,
  certainty: match.certainty * weight,
});

/** Whether a header speaks of another period than the document's. */
export const isOtherPeriod = (text: string): boolean => otherPeriod.test(foldText(text));

const NOW = 1e6;

/**
 * How late a period a header names, to choose between columns of one field: 今回 before 年度末 before
 * 上半期, a later year before an earlier one; 0 where it names none.
 */
export function recency(text: string): number {
  const key = foldText(text);
  if (/今回|今期|本年度|今年度/u.test(key)) return NOW;
  const half = /年度末|下半期|下期|期末/u.test(key) ? 2 : /上半期|上期|中間/u.test(key) ? -1 : 0;
  const western = /(?:19|20)\d{2}/u.exec(key)?.[0];
  const era = /(明治|大正|昭和|平成|令和|[hr](?=\d))(\d{1,2}|元)/u.exec(key);
  const eraWestern = era ? westernYear(era[1] ?? "", era[2] === "元" ? 1 : Number(era[2])) : undefined;
  return Number(western ?? eraWestern ?? 0) * 4 + half;
}

/** Whether a header tells of a table that is not one of measures (指標, 調査, 考慮すべき状況). */
export const isOtherTableHeader = (text: string): boolean =>
  otherTable.has(foldText(text).replace(bracketed, ""));

/** Whether a header is nothing but a year: two of them side by side are figures, not measures. */
export const isYearHeader = (text: string): boolean => yearAlone.test(foldText(text));
