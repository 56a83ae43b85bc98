/**
 * 見えない文字: characters that change a text without changing what is seen.
 *
 * Ideographic variation selectors (U+FE00–FE0F, U+E0100–E01EF) are left out: they choose a glyph of a
 * person's or place's name and are content. Tab and line feed are layout, not defects.
 */
const CONTROL = "\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F";
/** Letters of no width that Unicode does not class as format characters (Hangul fillers and the like). */
const FILLER = "\\u115F\\u1160\\u3164\\uFFA0";
const MARKS_OF_NO_WIDTH = "\\u034F|\\u17B4|\\u17B5|\\u180B|\\u180C|\\u180D";
const INVISIBLE = `(?:[\\p{Cf}\\u2028\\u2029${CONTROL}${FILLER}]|${MARKS_OF_NO_WIDTH})`;

/** Spaces that look like an ordinary one but are not equal to it; between Japanese letters nobody means them. */
const ODD_SPACE = "[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F]";

const anyInvisible = new RegExp(`${INVISIBLE}|${ODD_SPACE}`, "u");
const everyInvisible = new RegExp(INVISIBLE, "gu");
/** Between two digits it parts a number, not words. */
const oddSpaceBetweenWords = new RegExp(`(?<=[!-~])(?<!\\d(?=.\\d))${ODD_SPACE}+(?=[!-~])`, "gu");
const everyOddSpace = new RegExp(ODD_SPACE, "gu");
const carriageReturns = /\r\n?/gu;
/** U+2028, U+2029: line breaks that Excel does not break at. */
const lineSeparators = /[\u2028\u2029]/gu;
const lineSeparatorsAtEdge = /^[\u2028\u2029]+|[\u2028\u2029]+$/gu;

/** Windows line ends are no defect: a cell may hold CR+LF where it was pasted from elsewhere. */
const withPlainLineEnds = (text: string): string => text.replace(carriageReturns, "\n");

/** Whether a text holds at least one invisible character or odd space. */
export function hasInvisible(text: string): boolean {
  return anyInvisible.test(text) && anyInvisible.test(withPlainLineEnds(text));
}

const visible = new RegExp(`(?!${MARKS_OF_NO_WIDTH})[^\\s\\p{Cf}${CONTROL}${FILLER}]`, "u");

/** Whether a text holds anything that can be seen. */
export const hasVisible = (text: string): boolean => visible.test(text);

/** The text without its invisible characters; an odd space between two Latin words becomes an ordinary one. */
export function stripInvisible(text: string): string {
  if (!anyInvisible.test(text)) return text;
  return withPlainLineEnds(text)
    .replace(lineSeparatorsAtEdge, "")
    .replace(lineSeparators, "\n")
    .replace(everyInvisible, "")
    .replace(oddSpaceBetweenWords, " ")
    .replace(everyOddSpace, "");
}

/** The code points found, as "U+200B U+00AD", each once, in order of appearance. */
export function listInvisible(text: string): string {
  const found = [...withPlainLineEnds(text)].filter((character) => anyInvisible.test(character));
  return [...new Set(found)].map(codePointName).join(" ");
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
