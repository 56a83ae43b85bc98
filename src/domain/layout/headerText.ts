import { foldText } from "../text/foldText";
import { westernYear } from "../text/japaneseEra";
import { otherPeriodWords, otherTableWords } from "./otherTableWords";

const eraYear = "(?:明治|大正|昭和|平成|令和)(?:\\d{1,2}|元)|[hr]\\d{1,2}";
const year = `(?:(?:西暦)?\\d{4}|${eraYear})年?度?`;
const additions = new RegExp(
  `\\([^)]*\\)|【[^】]*】|\\[[^\\]]*\\]|(?<=.)※.+$|注\\d*$|[※*#\\d]+\\)?$|${year}(?:上半期|下半期|末)?(?:時点)?(?:における|の)?|(?:必須|任意|記入欄|欄|記入)$|[:;]+$`,
  "gu",
);
/** Longer texts are content. */
const LONGEST = 20;
/** （参考）前回の状況 */
const openingBracket = /^\([^)]*\)/u;
const bracketed = /\([^)]*\)$/u;
const otherPeriod = new RegExp(`^(?:${otherPeriodWords.map(foldText).join("|")})`, "u");
/** A bare 2010 may be a number like any other. */
const yearAlone = new RegExp(`^(?:(?:${eraYear})年?度?|(?:西暦)?\\d{2}(?:\\d{2})?年度?)$`, "u");
const otherTable = new Set(otherTableWords.map(foldText));

/** 【進捗状況】, ■進捗状況, ⑥進捗状況 (folded: 6進捗状況), 6.進捗状況. */
const wrapped = /^[【「『<[](.+)[】」』>\]]$/u;
const decoration =
  /^(?:[■□●◆◇★☆▼▲▽△※*]+|\d{1,2}[.、)]?(?!(?:施策|件|項目|行|年|月|日|回|頁)$)(?=[ぁ-鿿])|[a-z][.、)]?(?=[ぁ-鿿]))|[■□●◆◇★☆▼▲▽△]+$|(?<=[ぁ-鿿])[a-z/]+$/gu;

/** A folded header without what is added to its word: a year, brackets, 欄, ※１. */
export const withoutAdditions = (key: string): string => key.replace(wrapped, "$1").replace(additions, "");

/** A folded header without the ornaments around its word. */
export const withoutDecoration = (key: string): string => key.replace(decoration, "");

/** Whether a header speaks of another period than the document's. */
export const isOtherPeriod = (text: string): boolean =>
  otherPeriod.test(foldText(text).replace(openingBracket, ""));

const periodAlone =
  /^(?:前回|今回|前期|今期|前年度?|昨年度?|今年度|本年度|上半?期|下半?期|中間|期末|年度末)?$/u;

/** Whether a header is nothing but a period (上半期, 2010年度末, 前回), which stands over the columns of that period. */
export const isPeriodWord = (text: string): boolean =>
  /[年度期回]|中間|^[hr]\d/u.test(foldText(text)) && periodAlone.test(withoutAdditions(foldText(text)));

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

const considered = /考慮/u;

/** Whether a header tells of a table that is not one of measures (指標, 調査, 考慮すべき状況). */
export function isOtherTableHeader(text: string): boolean {
  const key = foldText(text).replace(bracketed, "");
  return otherTable.has(key) || (considered.test(key) && key.length <= LONGEST);
}

/** Whether a header is nothing but a year: two of them side by side are figures, not measures. */
export const isYearHeader = (text: string): boolean => yearAlone.test(foldText(text).replace(bracketed, ""));
