/**
 * 半角の字: letters that take one place. All others take two in a Japanese font, also the signs that Western ones have
 * narrow: ○ × ± → ① α …
 */
const NARROW =
  /[\u0020-\u00A6\u00A9-\u00AF\u00B2\u00B3\u00B5\u00B7-\u00D6\u00D8-\u00F6\u00F8-\u024F\uFF61-\uFF9F]/u;

/** 文字の幅 in half-width letters, estimated without fonts. */
export const letterUnits = (letter: string): number => (NARROW.test(letter) ? 1 : 2);

/** 文字の幅 of a line of text. */
export const textUnits = (line: string): number =>
  [...line].reduce((sum, letter) => sum + letterUnits(letter), 0);
