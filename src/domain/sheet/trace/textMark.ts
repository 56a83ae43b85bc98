const digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
export const MARK_LENGTH = 3;
const PRIME = 0x01000193;
const SEED = 0x811c9dc5;

/** 文字列の印: a few letters by which an edit is noticed; Excel keeps line breaks in one way only. */
export function textMark(text: string): string {
  const plain = text.replaceAll(/\r\n?/gu, "\n");
  let hash = SEED;
  for (let index = 0; index < plain.length; index++)
    hash = Math.imul(hash ^ plain.charCodeAt(index), PRIME) >>> 0;
  // The last digits of such a hash are its weakest.
  let rest = (hash ^ (hash >>> 15)) >>> 0;
  let mark = "";
  for (let count = 0; count < MARK_LENGTH; count++, rest >>>= 6) mark += digits.charAt(rest & 63);
  return mark;
}

/** Marks, one behind the other, as a list. */
export const marksIn = (text: string): string[] => text.match(new RegExp(`.{${MARK_LENGTH}}`, "gu")) ?? [];
