import { Cursor, here } from "./Cursor";
import type { Mention } from "./Mention";
import { readMention } from "./readMention";
import { readUndated, type Undated } from "./readUndated";

/** 見つけたもの: what a text says of time, and where. */
export type Finding = Mention | Undated;

export const isMention = (finding: Finding): finding is Mention => "time" in finding;

/** （平成26年５月閣議決定）: when a document that is named was made is no deadline. */
const citation = here(
  "\\([^()]*(?:閣議|会議|本部|大臣|委員会|長官)(?:了解|決定|決裁)\\)|\\([^()]*第\\d+号\\)",
);

/** All that a text says of time, in its order. */
export function findingsIn(words: string): Finding[] {
  const findings: Finding[] = [];
  const cursor = new Cursor(words);
  while (cursor.at < words.length) {
    if (cursor.take(citation)) continue;
    const finding = readUndated(cursor) ?? readMention(cursor);
    if (!finding) cursor.at += 1;
    else if (!saysAgain(finding, findings.at(-1))) findings.push(finding);
  }
  return findings;
}

/** 引き続き継続的に: one recurrence in several words. */
const saysAgain = (finding: Finding, previous: Finding | undefined): boolean =>
  previous !== undefined && !isMention(finding) && !isMention(previous) && finding.kind === previous.kind;
