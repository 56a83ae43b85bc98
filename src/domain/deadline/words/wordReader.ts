import { type Cursor, here } from "../reading/Cursor";

/** A word of a table of words. */
export interface Word {
  readonly word: string;
  /** What must not follow (a pattern), as it would make another word of it: 中 in 中間. */
  readonly unless?: string;
}

const longestFirst = (words: readonly Word[]): Word[] =>
  [...words].sort((one, other) => other.word.length - one.word.length);

/** A pattern for any word of a table, the longest first, so that 上旬 is not read as 上. */
export const patternOf = (words: readonly Word[]): string =>
  `(?:${longestFirst(words)
    .map(({ word, unless }) => (unless === undefined ? word : `${word}(?!${unless})`))
    .join("|")})`;

/** Reads a word of a table and says which it was. */
export function wordReader<Entry extends Word>(
  entries: readonly Entry[],
): (cursor: Cursor) => Entry | undefined {
  const pattern = here(`(?<word>${patternOf(entries)})`);
  const byWord = new Map(entries.map((entry) => [entry.word, entry]));
  return (cursor) => byWord.get(cursor.take(pattern)?.["word"] ?? "");
}
