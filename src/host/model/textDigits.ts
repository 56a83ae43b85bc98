/**
 * Letters of Chinese, Japanese and Korean, and full-width ones, take two digits' place; so do in Japanese fonts the
 * signs that Western ones have narrow: ○ ◎ △ × → ① …
 */
const WIDE =
  /[\u00D7\u00F7\u2010-\u2027\u203B\u2103\u2160-\u217F\u2190-\u22FF\u2460-\u27BF\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{3FFFD}]/u;

/** 文字の幅 of a line of text in digits, estimated without fonts. */
export const textDigits = (line: string): number =>
  [...line].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
