import { cjkRadicals } from "./cjkRadicals";
import { stripInvisible } from "./invisibleCharacters";

const whitespace = /\s+/gu;
const radicals = /[\u2E80-\u2EF3]/gu;
const waves = /[\u301C\u223C]/gu;
const dashes = /[\u2010-\u2015\u2212\u2500\uFE63]/gu;
const alreadyFolded = /^[ぁ-ゖァ-ヺー一-鿿、。「」・!-@[-~]*$/u;

/**
 * 照合用のキー: the form in which two texts are compared, never written back.
 *
 * Layout (spaces, line breaks), width, case, invisible characters, radicals and the twins 〜～ and －−‐ are
 * folded away. Marks such as ○ 〇 ◯ are not: that is for status cells only. Idempotent.
 */
export function foldText(text: string): string {
  if (alreadyFolded.test(text)) return text;
  let previous = text;
  let key = foldOnce(text);
  // Taking a space out can bring a letter and its combining mark together, so fold until nothing moves.
  while (key !== previous && !alreadyFolded.test(key)) {
    previous = key;
    key = foldOnce(key);
  }
  return key;
}

function foldOnce(text: string): string {
  return stripInvisible(text)
    .normalize("NFKC")
    .toLowerCase()
    .replace(radicals, (character) => cjkRadicals[character] ?? character)
    .replace(waves, "~")
    .replace(dashes, "-")
    .replace(whitespace, "");
}

/** A folded text that remembers where each of its characters came from. */
export interface FoldedText {
  readonly key: string;
  /** starts[i] and ends[i]: the UTF-16 range of the source that gave key[i]. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** One character with the marks that combine with it (か＋゛, ｶ＋ﾞ). */
const characterWithMarks = /[\s\S][\u0300-\u036F\u3099\u309A\uFF9E\uFF9F]*/gu;

/** foldText with a way back, for short texts (ministry lists) of which parts are repaired in place. */
export function foldWithSource(text: string): FoldedText {
  let key = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(characterWithMarks)) {
    for (const character of foldText(match[0])) {
      key += character;
      starts.push(...Array<number>(character.length).fill(match.index));
      ends.push(...Array<number>(character.length).fill(match.index + match[0].length));
    }
  }
  return { key, starts, ends };
}
