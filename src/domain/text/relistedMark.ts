import { stripInvisible } from "./invisibleCharacters";

const BRACKETED = "[（(【［[〔〈<＜][※*]?再掲[^）)】］\\]〕〉>＞]{0,30}[）)】］\\]〕〉>＞]";
/** Within a text the bracketed mark speaks of something else that is shown again, not of this measure. */
const bracketedAtEdge = new RegExp(`^${BRACKETED}|${BRACKETED}[。．]?$`, "u");
const atStart = /^[※*＊・]?再掲(?:$|[\s。．、，：:（(【［])/u;
const atEnd = /(?:^|[\s※。．、）)」])(?:の|に)?再掲(?:です|済み?|のため)?[。．]?$|の再掲[。．]?$/u;

/**
 * 再掲の印: whether a text says of its measure that it is shown a second time. A sentence that merely uses
 * the word (再掲した資料を…) does not.
 */
export function hasRelistedMark(text: string): boolean {
  const trimmed = stripInvisible(text).trim();
  if (!trimmed.includes("再掲")) return false;
  return atStart.test(trimmed) || bracketedAtEdge.test(trimmed) || atEnd.test(trimmed);
}

const everyMark = new RegExp(`${BRACKETED}|^[※*＊・]?再掲[。．、：:]?|[※*＊]?再掲[。．]?$`, "gu");

/** The text without its mark: 施策Ａの推進（再掲） → 施策Ａの推進. */
export const withoutRelistedMark = (text: string): string => text.trim().replace(everyMark, "").trim();
