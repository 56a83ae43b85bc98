import { memoize } from "../collection/memoize";
import type { HeadingField } from "../measure/MeasureRow";

/**
 * 見出しの印: how the documents mark the levels of their headings, each with the level it stands for.
 * Source: the printed tables of 2010 (１ … / （１）… / ①… / ・… / Ⅰ …) and the plan of 2013 (1) …, 【…】).
 */
const marks: readonly { readonly level: HeadingField; readonly pattern: RegExp }[] = [
  { level: "chapter", pattern: /^第[0-9０-９一二三四五六七八九十]+章/u },
  { level: "section", pattern: /^第[0-9０-９一二三四五六七八九十]+節/u },
  { level: "item", pattern: /^第[0-9０-９一二三四五六七八九十]+項/u },
  { level: "chapter", pattern: /^第[0-9０-９一二三四五六七八九十]+(?:[\s\u3000]+|編|部)/u },
  { level: "item", pattern: /^[0-9０-９]{1,2}(?:[-－．.][0-9０-９]{1,2}){2}(?:[\s\u3000]+|[.．、])/u },
  { level: "section", pattern: /^[0-9０-９]{1,2}[-－．.][0-9０-９]{1,2}(?:[\s\u3000]+|[.．、])/u },
  { level: "chapter", pattern: /^[0-9０-９]{1,2}(?:[\s\u3000]+|[.．、](?![0-9０-９]))(?=\S)/u },
  { level: "section", pattern: /^[（(][0-9０-９]{1,2}[）)](?=.)/u },
  { level: "item", pattern: /^[①-⑳㉑-㊿](?=.)/u },
  { level: "item", pattern: /^[0-9０-９]{1,2}[）)](?=.)/u },
  { level: "subgroup", pattern: /^[Ⅰ-Ⅻⅰ-ⅻ](?:[\s\u3000]+|[.．、])?(?=.)/u },
  { level: "group", pattern: /^[・･●■◆○◎▪•\uF0A7\uF0B7](?=.)/u },
  { level: "group", pattern: /^【.+】$/u },
  { level: "group", pattern: /^[＜〈<].+[＞〉>]$/u },
];

/** 見出し: a heading's level and its text, without the leading ・. */
export interface Heading {
  readonly level: HeadingField;
  readonly text: string;
}

const bullet = /^[・･●■◆○◎▪•\uF0A7\uF0B7]\s*/u;

/** A heading broken across lines is one line; its bullet is not part of it. */
export const headingText: (text: string) => string = memoize((text) =>
  text
    .replace(/[\r\n]+[ \u3000]*/gu, "")
    .trim()
    .replace(bullet, ""),
);

const goesOn = /[（(](?:続き|つづき)[）)]$/u;

/** （続き）: a heading named again, under which what stood lower has ended. */
export const isContinuation = (text: string): boolean => goesOn.test(text);
export const withoutContinuation = (text: string): string => text.replace(goesOn, "");

/** Instructions to the writer open with the same marks, but are sentences. */
const sentence = /。$|ください|記入|提出/u;
const LONGEST = 120;

/** Whether a text is a sentence or an instruction, which no heading is. */
export const isSentence = (text: string): boolean =>
  text.trim().length > LONGEST || sentence.test(text.trim());

/** The level a text's mark stands for; undefined for a text without a heading mark. */
export function headingLevel(text: string): HeadingField | undefined {
  const trimmed = text.trim();
  if (isSentence(trimmed)) return undefined;
  return marks.find(({ pattern }) => pattern.test(trimmed))?.level;
}

const bracketed = /^[（(][0-9０-９]{1,2}[）)]/u;
const circled = /^[①-⑳㉑-㊿]/u;
/** The plan of 2013 numbers its chapters so; the tables of 2010 with the wide １. */
const halfWidthChapter = /^[0-9]{1,2} +(?=\S)/u;
const halfBracketed = /^[0-9０-９]{1,2}[）)]/u;

/** The level of each heading of one sheet. */
export type HeadingLevels = (text: string) => HeadingField | undefined;

/**
 * 見出しの段を学ぶ: in the plan of 2013 ① stands over 1), one level higher than under （１）. Which of the two ways a
 * sheet goes, all its headings together tell.
 */
export function headingLevelsOf(headings: readonly string[]): HeadingLevels {
  const uses = (mark: RegExp): boolean => headings.some((text) => mark.test(text.trim()));
  const isNextToTop = uses(halfBracketed) || uses(halfWidthChapter);
  const circledIsHigher = uses(circled) && isNextToTop && !uses(bracketed);
  if (!circledIsHigher) return headingLevel;
  return (text) => {
    const level = headingLevel(text);
    return level !== undefined && circled.test(text.trim()) ? "section" : level;
  };
}

const numberMark = /^(?:第|[（(])?(\d{1,2})(?:[章節項）).、]|\s|$)/u;
const firstCircled = "①".codePointAt(0) ?? 0;

/** The number in a heading's mark: １ …, （１）…, ①… → 1. Undefined for unnumbered headings. */
export function headingNumber(text: string): number | undefined {
  const circled = (text.codePointAt(0) ?? 0) - firstCircled + 1;
  if (circled >= 1 && circled <= 20) return circled;
  const digits = numberMark.exec(text.normalize("NFKC"))?.[1];
  return digits === undefined ? undefined : Number(digits);
}
