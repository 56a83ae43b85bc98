import { stripInvisible } from "../text/invisibleCharacters";
import { memoize } from "../collection/memoize";
import { headingFields, type HeadingField } from "../measure/MeasureRow";

/**
 * 見出しの印: how the documents mark the levels of their headings, each with the level it stands for.
 * Source: the printed tables of 2010 (１ … / （１）… / ①… / ・… / Ⅰ …) and the plan of 2013 (1) …, 【…】).
 */
const marks: readonly { readonly level: HeadingField; readonly pattern: RegExp }[] = [
  { level: "chapter", pattern: /^第[0-9０-９一二三四五六七八九十]+章/u },
  { level: "section", pattern: /^第[0-9０-９一二三四五六七八九十]+節/u },
  { level: "item", pattern: /^第[0-9０-９一二三四五六七八九十]+項/u },
  { level: "chapter", pattern: /^第[0-9０-９一二三四五六七八九十]+(?:[\s\u3000]+|編|部)/u },
  {
    level: "chapter",
    pattern:
      /^(?:柱|戦略|目標|重点分野|分野|政策|領域)[0-9０-９一二三四五六七八九十]{1,2}(?=[\s\u3000:：．.、])/u,
  },
  { level: "section", pattern: /^施策群[0-9０-９一二三四五六七八九十]{1,2}(?=[\s\u3000:：．.、])/u },
  { level: "item", pattern: /^[0-9０-９]{1,2}(?:[-－．.][0-9０-９]{1,2}){2}(?:[\s\u3000]+|[.．、])/u },
  { level: "section", pattern: /^[0-9０-９]{1,2}[-－．.][0-9０-９]{1,2}(?:[\s\u3000]+|[.．、])/u },
  { level: "chapter", pattern: /^[一二三四五六七八九十]{1,3}(?:[\s\u3000]+|[.．、])(?=\S)/u },
  { level: "chapter", pattern: /^[A-ZＡ-Ｚ](?:[.．、]|[\s\u3000]{1,2}(?=[ぁ-鿿]))/u },
  { level: "chapter", pattern: /^[0-9０-９]{1,2}(?:[\s\u3000]+|[.．、](?![0-9０-９]))(?=\S)/u },
  { level: "section", pattern: /^[（(][0-9０-９]{1,2}[）)](?=.)/u },
  { level: "section", pattern: /^[（(][一二三四五六七八九十]{1,3}[）)](?=.)/u },
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
  stripInvisible(text)
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
  const mark = markOf(text);
  return mark === undefined ? undefined : marks[mark]?.level;
}

/** 見出しの印そのもの: 第１章, １, （１）; empty for a text without one. */
export function headingMark(text: string): string {
  const mark = markOf(text);
  return (mark === undefined ? undefined : marks[mark]?.pattern.exec(text.trim())?.[0].trim()) ?? "";
}

/** Which of the marks a text opens with. */
function markOf(text: string): number | undefined {
  const trimmed = text.trim();
  if (isSentence(trimmed)) return undefined;
  const mark = marks.findIndex(({ pattern }) => pattern.test(trimmed));
  return mark < 0 ? undefined : mark;
}

const bracketed = /^[（(][0-9０-９]{1,2}[）)]/u;
const circled = /^[①-⑳㉑-㊿]/u;
/** The plan of 2013 numbers its chapters so; the tables of 2010 with the wide １. */
const halfWidthChapter = /^[0-9]{1,2} +(?=\S)/u;
const halfBracketed = /^[0-9０-９]{1,2}[）)]/u;
const roman = /^[Ⅰ-Ⅻ]/u;

/** The level of each heading of one sheet. */
export type HeadingLevels = (text: string) => HeadingField | undefined;

/** 一行に一つだけの文, with its sheet row. */
export interface LoneText {
  readonly row: number;
  readonly text: string;
}

/**
 * 見出しの段を学ぶ: which level a mark stands for differs from document to document (in the plan of 2013 ① stands
 * over 1), elsewhere Ⅰ over １). What stands directly above what tells.
 */
export function headingLevelsOf(lines: readonly LoneText[]): HeadingLevels {
  const levels = marks.map(({ level }) => headingFields.indexOf(level));
  const set = (mark: RegExp, level: HeadingField): void =>
    marks.forEach(({ pattern }, index) => {
      if (pattern.source.startsWith(mark.source)) levels[index] = headingFields.indexOf(level);
    });
  const uses = (mark: RegExp): boolean => lines.some(({ text }) => mark.test(text.trim()));
  const isNextToTop = uses(halfBracketed) || uses(halfWidthChapter);
  if (uses(circled) && isNextToTop && !uses(bracketed)) set(circled, "section");
  if (opensWith(lines, roman)) set(roman, "chapter");
  pushDown(levels, nestingsOf(lines));
  return memoize((text) => {
    const mark = markOf(text);
    return mark === undefined ? undefined : headingFields[levels[mark] ?? 0];
  });
}

/** Whether the first marked line of a sheet has this mark, and others stand below it. */
function opensWith(lines: readonly LoneText[], mark: RegExp): boolean {
  const marked = lines.filter(({ text }) => markOf(text) !== undefined);
  return marked.length > 1 && mark.test(marked[0]?.text.trim() ?? "");
}

/** Marks of lines one right below the other: the upper stands over the lower, unless the reverse is met too. */
function nestingsOf(lines: readonly LoneText[]): (readonly [upper: number, lower: number])[] {
  const pairs = new Map<string, readonly [number, number]>();
  lines.forEach(({ row, text }, index) => {
    const next = lines[index + 1];
    const [upper, lower] = [markOf(text), markOf(next?.text ?? "")];
    if (upper === undefined || lower === undefined || next?.row !== row + 1 || upper === lower) return;
    pairs.set(`${upper} ${lower}`, [upper, lower]);
  });
  return [...pairs.values()].filter(([upper, lower]) => !pairs.has(`${lower} ${upper}`));
}

/** Until every mark is below those that stand over it, as far as there are levels. */
function pushDown(levels: number[], nestings: readonly (readonly [number, number])[]): void {
  for (let round = 0; round < headingFields.length; round++) {
    for (const [upper, lower] of nestings) {
      const least = (levels[upper] ?? 0) + 1;
      if ((levels[lower] ?? 0) < least) levels[lower] = Math.min(least, headingFields.length - 1);
    }
  }
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
