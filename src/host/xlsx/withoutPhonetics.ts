import { strFromU8 } from "fflate";
import { Package } from "./package/Package";

const WORKSHEETS = "xl/worksheets/";
const LETTERS = { r: 0x72, P: 0x50, h: 0x68 };

/** Whether a part is a worksheet with <rPh> in it, or with what looks like one: a glance at its rarest letter. */
export function hasPhonetics(name: string, part: Uint8Array): boolean {
  if (!name.startsWith(WORKSHEETS)) return false;
  for (let at = part.indexOf(LETTERS.P); at >= 0; at = part.indexOf(LETTERS.P, at + 1))
    if (part[at - 1] === LETTERS.r && part[at + 1] === LETTERS.h) return true;
  return false;
}

/**
 * ふりがなを除いたブック, for reading only: without the <rPh> of those parts. The codec library leaves furigana out of
 * shared strings, but joins it to a text that stands in its cell.
 */
export function withoutPhonetics(bytes: Uint8Array, parts: ReadonlySet<string>): Uint8Array {
  if (parts.size === 0) return bytes;
  const package_ = new Package(bytes);
  for (const name of parts) {
    const part = package_.bytes(name);
    if (part) package_.put(name, strFromU8(part).replace(phonetic, "$1"));
  }
  return package_.toBytes(0);
}

/** CDATA is text, whatever it looks like, and stays ($1). An <rPh> that is not closed takes no cell along. */
const phonetic =
  /(<!\[CDATA\[[\s\S]*?\]\]>)|<((?:\w+:)?rPh)(?:\s[^>]*?)?(?:\/>|>(?:(?!<\2[\s/>])[\s\S])*?<\/\2\s*>)/gu;
