import { joinedProse } from "./continuedText";
import { lineEnds } from "./wrappedLines";

/** 行頭禁則: may not begin a line; nor what belongs to the letter before, as ゛ and the second half of an emoji do. */
const NOT_FIRST =
  /^(?:\p{M}|\p{Emoji_Modifier}|[\u200Dﾞﾟ、。，．｡､,.)\]｝〕〉》」』】）］｠»｣”’ゝゞ々ーｰ～：；！？!?…‥ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶｧｨｩｪｫｯｬｭｮ])/u;
/** 行末禁則: may not end one. */
const NOT_LAST = /[\u200D(（[［{｛〔〈《「『【｟«“‘｢]/u;
const WORD = /[!-~]/u;
/** The earliest place for a part to end where it ends best, of all the room that it has. */
const WELL_FILLED = 0.5;

/**
 * 長い文を分ける: into parts of at most so many lines each, that a reader of the sheet joins to the very same text. Parts
 * end where a line of the text ends, else where the rules for brackets allow. What allows no such place at all is parted
 * nevertheless, as what a row has no room for would not be seen.
 *
 * @param units width of the column in half-width letters
 */
export function splitText(text: string, units: number, mostLines: number): string[] {
  const parts: string[] = [];
  for (let rest = text; ;) {
    const ends = lineEnds(rest, units, mostLines + 1);
    const end = ends[mostLines - 1];
    if (ends.length <= mostLines || end === undefined) return [...parts, rest];
    const cut = cutOf(rest, end);
    parts.push(cut.first);
    rest = cut.rest;
  }
}

interface Cut {
  readonly first: string;
  readonly rest: string;
}

/** A cut at a place, where that is of its kind. */
type CutAt = (text: string, at: number) => Cut | undefined;

/** The best place up to an end. */
const cutOf = (text: string, end: number): Cut =>
  latestCut(text, end, atLineEnd, end * WELL_FILLED) ??
  latestCut(text, end, behindLineEnd, end * WELL_FILLED) ??
  latestCut(text, end, betweenWords) ??
  latestCut(text, end, withinWord) ??
  latestCut(text, end, behindLineEnd) ??
  cutAt(text, end);

function latestCut(text: string, end: number, cut: CutAt, earliest = 1): Cut | undefined {
  for (let at = end; at >= earliest && at > 0; at--) {
    const parts = cut(text, at);
    if (parts && parts.rest !== "" && isJoinedTo(text, parts)) return parts;
  }
  return undefined;
}

/** All that joining may add or leave out is a line break. */
const isJoinedTo = (text: string, { first, rest }: Cut): boolean =>
  joinedProse(first, rest).length === text.length;

const cutAt = (text: string, at: number): Cut => ({ first: text.slice(0, at), rest: text.slice(at) });

/** Its line break comes back when a reader joins both. */
const atLineEnd: CutAt = (text, at) =>
  text[at] === "\n" ? { first: text.slice(0, at), rest: text.slice(at + 1) } : undefined;
/** Its line break does not, and stays. */
const behindLineEnd: CutAt = (text, at) => (text[at - 1] === "\n" ? cutAt(text, at) : undefined);
const betweenWords: CutAt = (text, at) =>
  WORD.test(text[at - 1] ?? "") && WORD.test(text[at] ?? "") ? undefined : withinWord(text, at);
const withinWord: CutAt = (text, at) =>
  text[at] === "\n" ||
  /[\uDC00-\uDFFF]/u.test(text[at] ?? "") ||
  NOT_FIRST.test(text.slice(at, at + 2)) ||
  NOT_LAST.test(text[at - 1] ?? "")
    ? undefined
    : cutAt(text, at);
