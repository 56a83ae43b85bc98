import { measureFields, type MeasureField } from "../measure/MeasureRow";
import { foldText } from "../text/foldText";
import { headerWords, headingColumnWords, otherPeriodWords, otherTableWords } from "./headerWords";

/** What a header cell says of its column. */
export interface HeaderMatch {
  /** heading: a level of headings, which one its values tell. */
  readonly field: MeasureField | "heading";
  /** 1: the whole header is a known word; less: a known word within it. */
  readonly certainty: number;
}

/** Headers are short; longer texts are content. */
const LONGEST = 40;
const WITHIN = 0.6;
const WITHOUT_ADDITIONS = 0.9;

const fieldOfWord = new Map<string, HeaderMatch["field"]>([
  ...measureFields.flatMap((field) => headerWords[field].map((word) => [foldText(word), field] as const)),
  ...headingColumnWords.map((word) => [foldText(word), "heading"] as const),
]);
const wordsLongestFirst = [...fieldOfWord.keys()]
  .filter((word) => [...word].length >= 2 && /[ぁ-鿿]/u.test(word))
  .sort((a, b) => b.length - a.length);

const year = "(?:(?:西暦)?\\d{4}|(?:明治|大正|昭和|平成|令和)(?:\\d{1,2}|元)|[hr]\\d{1,2})年?度?";
const additions = new RegExp(
  `\\([^)]*\\)|【[^】]*】|\\[[^\\]]*\\]|[※*#\\d]+$|${year}(?:上半期|下半期|末)?(?:時点)?(?:における|の)?|(?:必須|任意|記入欄|欄|記入)$`,
  "gu",
);
const otherPeriod = new RegExp(`^(?:${otherPeriodWords.map(foldText).join("|")})`, "u");
const yearAlone = new RegExp(`^${year}$`, "u");
const otherTable = new Set(otherTableWords.map(foldText));

/**
 * 見出し語を読む: the field a header names. The longest whole-header match wins; then the header without its
 * additions (year, brackets, 欄); then the longest known word at its end.
 */
export function matchHeader(text: string): HeaderMatch | undefined {
  const key = foldText(text);
  if (key === "" || key.length > LONGEST || otherPeriod.test(key)) return undefined;
  const whole = fieldOfWord.get(key);
  if (whole) return { field: whole, certainty: 1 };
  const bare = key.replace(additions, "");
  const additionless = fieldOfWord.get(bare);
  if (additionless) return { field: additionless, certainty: WITHOUT_ADDITIONS };
  if (otherTable.has(key)) return undefined;
  const within = wordsLongestFirst.find((word) => bare.endsWith(word));
  const field = within === undefined ? undefined : fieldOfWord.get(within);
  return field && { field, certainty: WITHIN };
}

/** Whether a header tells of a table that is not one of measures (指標, 調査, 考慮すべき状況). */
export const isOtherTableHeader = (text: string): boolean =>
  otherTable.has(foldText(text)) || yearAlone.test(foldText(text));
