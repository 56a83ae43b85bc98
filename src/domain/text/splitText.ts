import { joinedProse } from "./continuedText";
import { wrappedLines } from "./wrappedLines";

/** 行頭禁則: may not begin a line. */
const NOT_FIRST =
  /^[、。，．,.)\]｝〕〉》」』】）］｠»ゝゞ々ー～：；！？!?ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/u;
/** 行末禁則: may not end one. */
const NOT_LAST = /[(［[{｛〔〈《「『【（｟«]$/u;

/**
 * 長い文を分ける: into parts of at most so many lines each, that a reader of the sheet joins to the very same text. Parts
 * end where a line of the text ends, else where a sentence does, else where the rules for brackets allow.
 *
 * @param units width of the column in half-width letters
 */
export function splitText(text: string, units: number, mostLines: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (wrappedLines(rest, units) > mostLines) {
    const cut = cutOf(rest, units, mostLines);
    if (cut === undefined) break;
    parts.push(cut.first);
    rest = cut.rest;
  }
  return [...parts, rest];
}

interface Cut {
  readonly first: string;
  readonly rest: string;
}

/** The latest place that leaves so many lines; undefined where there is none. */
function cutOf(text: string, units: number, mostLines: number): Cut | undefined {
  const end = longestBeginning(text, units, mostLines);
  return (
    latestCut(text, end, isLineEnd) ?? latestCut(text, end, isSentenceEnd) ?? latestCut(text, end, isAllowed)
  );
}

/** How much of the text so many lines take. */
function longestBeginning(text: string, units: number, mostLines: number): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (wrappedLines(text.slice(0, middle), units) <= mostLines) low = middle;
    else high = middle - 1;
  }
  return low;
}

function latestCut(
  text: string,
  end: number,
  isPlace: (text: string, at: number) => boolean,
): Cut | undefined {
  for (let at = end; at > 0; at--) {
    if (!isPlace(text, at)) continue;
    const [first, rest] = [text.slice(0, at), text.slice(text[at] === "\n" ? at + 1 : at)];
    if (rest !== "" && joinedProse(first, rest) === text) return { first, rest };
  }
  return undefined;
}

const isLineEnd = (text: string, at: number): boolean => text[at] === "\n";
const isSentenceEnd = (text: string, at: number): boolean => text[at - 1] === "。" && text[at] !== "\n";
const isAllowed = (text: string, at: number): boolean =>
  text[at] !== "\n" &&
  !isLowSurrogate(text, at) &&
  !NOT_FIRST.test(text.slice(at)) &&
  !NOT_LAST.test(text.slice(0, at));
const isLowSurrogate = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/u.test(text[at] ?? "");
