import { distance } from "fastest-levenshtein";
import { ministryKey, type MinistryIndex } from "./MinistryIndex";

/** Shortest name for which a near miss says anything: 総省 is near to everything. */
const SHORTEST = 3;

/**
 * 書き間違いの候補: the one body that an unknown name stands out as near to, or nothing.
 *
 * Only ever a suggestion to be confirmed: 総務省 法務省 外務省 財務省 are one edit apart, so a tie, or a
 * runner-up just behind, gives no answer.
 */
export function suggestMinistry(written: string, index: MinistryIndex): string | undefined {
  const key = ministryKey(written);
  if (key.length < SHORTEST) return undefined;
  const ranked = index
    .inForceEntries()
    .map((entry) => ({ name: entry.name, edits: distance(key, ministryKey(entry.name)) }))
    .sort((a, b) => a.edits - b.edits);
  const [best, second] = ranked;
  const allowed = Math.max(1, Math.floor(key.length / 4));
  if (!best || best.edits > allowed) return undefined;
  return second && second.edits <= best.edits ? undefined : best.name;
}
