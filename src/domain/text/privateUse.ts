/** 外字・私用領域: code points without a meaning of their own; another machine shows another sign, or none. */
const PRIVATE = "[\\uE000-\\uF8FF\\u{F0000}-\\u{FFFFD}\\u{100000}-\\u{10FFFD}]";
/** The bullets of Word and PowerPoint, which are letters of the fonts Symbol and Wingdings. */
const KNOWN_BULLET = "[\\uF0B7\\uF0A7\\uF06C\\uF06E\\uF06F\\uF071\\uF075\\uF076\\uF09F\\uF0A8\\uF0D8\\uF0FC]";

const anyPrivate = new RegExp(PRIVATE, "u");
const everyPrivate = new RegExp(PRIVATE, "gu");
const everyKnownBullet = new RegExp(KNOWN_BULLET, "gu");
/** Opens a line, with more behind it: a bullet, whichever sign the writer saw. */
const everyAtLineStart = new RegExp(`(?<=^[ \\t\\u3000]*)${PRIVATE}(?=[ \\t\\u3000]*[^\\s])`, "gmu");

export const hasPrivateUse = (text: string): boolean => anyPrivate.test(text);

/** The characters found, as "U+F0B7 U+E000", each once, in order of appearance. */
export const listPrivateUse = (text: string): string =>
  [...new Set(text.match(everyPrivate))]
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`)
    .join(" ");

/** 箇条書きの印を ・ に. Undefined where a character remains of which nobody knows what it was. */
export function withBullets(text: string): { readonly text: string; readonly isSure: boolean } | undefined {
  const atLineStarts = text.replace(everyAtLineStart, "・");
  const everywhere = atLineStarts.replace(everyKnownBullet, "・");
  if (hasPrivateUse(everywhere)) return undefined;
  const isKnown = !hasPrivateUse(text.replace(everyKnownBullet, ""));
  return { text: everywhere, isSure: isKnown && everywhere === atLineStarts };
}
