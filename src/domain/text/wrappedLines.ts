/** Letters that take one place: Latin, half-width katakana; all others take two in a Japanese font. */
const NARROW = /[\u0020-\u00FF\uFF61-\uFF9F]/u;

/** 文字幅 in half-width letters. */
export const textUnits = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (NARROW.test(letter) ? 1 : 2), 0);

/**
 * 折り返した行の数 of a text in a column of so many half-width letters. Excel moves a letter down where a line would
 * begin with a closing bracket (禁則), so that a line may hold one wide letter less than it has room for.
 */
export function wrappedLines(text: string, units: number): number {
  const room = Math.max(2, Math.floor(units) - 2);
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(textUnits(line) / room)), 0);
}
