/** The lead bytes 81–9F and E0–FC, and the trail bytes from 40 on, of the code that Windows calls CP932. */
const LEADS = [
  [0x81, 0x9f],
  [0xe0, 0xfc],
] as const;
const TRAIL = [0x40, 0xfc] as const;
/** ASCII and the half-width katakana stand in one byte. */
const SINGLE = [
  [0x00, 0x7f],
  [0xff61, 0xff9f],
] as const;
const PLANE = 0x10000;
const REPLACEMENT = 0xfffd;

/**
 * 同じ字の別の符号: JIS and Microsoft give one character two code points (〜～, −－ …). The reader sees the same,
 * and so does whoever opens the file.
 */
const TWINS = "\u00A2\u00A3\u00A5\u00AC\u2014\u2016\u203E\u2212\u301C";

let held: Uint8Array | undefined;

/** Which characters the code can hold, worked out of the platform's own decoder when first asked. */
function heldCharacters(): Uint8Array {
  if (held) return held;
  held = new Uint8Array(PLANE);
  for (const [first, last] of SINGLE) held.fill(1, first, last + 1);
  for (const character of decodedPairs()) held[character.charCodeAt(0)] = 1;
  for (const twin of TWINS) held[twin.charCodeAt(0)] = 1;
  held[REPLACEMENT] = 0;
  return held;
}

function decodedPairs(): string {
  const bytes: number[] = [];
  for (const [first, last] of LEADS)
    for (let lead = first; lead <= last; lead++)
      for (let trail = TRAIL[0]; trail <= TRAIL[1]; trail++) bytes.push(lead, trail);
  // A pair that stands for nothing may leave its second byte to be read by itself, which does no harm here.
  return new TextDecoder("shift_jis").decode(Uint8Array.from(bytes));
}

/** A character with the marks that combine with it. */
const character = /[\s\S]\p{M}*/gu;

/** CP932 で表せない文字, each once, in order of appearance. */
export function notInCp932(text: string): string[] {
  if (isHeld(text)) return [];
  const characters = text.match(character) ?? [];
  return [...new Set(characters.filter((each) => !isHeld(each)))];
}

/** By code unit: nothing outside the first plane is held, and no half of such a pair. */
function isHeld(text: string): boolean {
  const table = heldCharacters();
  for (let at = 0; at < text.length; at++) if (table[text.charCodeAt(at)] === 0) return false;
  return true;
}
