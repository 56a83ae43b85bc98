import { distance } from "fastest-levenshtein";
import { ministryKey, type MinistryIndex } from "./MinistryIndex";

/** Shortest name for which anything can be said; of so short ones only whole stems. */
const SHORTEST = 2;

/** What is left off at the end: 経産, 文科, 総務. */
const endings = ["省", "庁", "府", "委員会"];

/**
 * 書き間違いの候補: the one body that an unknown name stands out as near to, or nothing.
 *
 * Only ever a suggestion to be confirmed. Asked in turn: the name without its 省 or 庁, the beginning or end of
 * one body's name, one body few edits away, one body's name with letters left out. 総務省 法務省 外務省 財務省 are
 * one edit apart, so a tie gives no answer.
 */
export function suggestMinistry(written: string, index: MinistryIndex): string | undefined {
  const key = ministryKey(written);
  if (key.length < SHORTEST) return undefined;
  const names = index.inForceEntries().map(({ name }) => name);
  const whole = byStem(key, names, index) ?? byPart(key, names);
  if (whole !== undefined || key.length === SHORTEST) return whole;
  return byEdits(key, names) ?? bySubsequence(key, names);
}

/** 経産 → 経済産業省; 内閣 may be 内閣府 as well as 内閣官房. */
function byStem(key: string, names: readonly string[], index: MinistryIndex): string | undefined {
  const stems = endings.map((ending) => index.named(key + ending)?.name).filter((name) => name !== undefined);
  const others = names.filter((name) => name.startsWith(key) && !stems.includes(name));
  return others.length === 0 ? onlyOne(stems) : undefined;
}

const onlyOne = (names: readonly string[]): string | undefined => (names.length === 1 ? names[0] : undefined);

/** 内閣官 → 内閣官房, though 内閣官房情報セキュリティセンター begins so too. */
function byPart(key: string, names: readonly string[]): string | undefined {
  const found = names.filter((name) => name.startsWith(key) || name.endsWith(key));
  const shortest = found.toSorted((a, b) => a.length - b.length)[0];
  return shortest !== undefined && found.every((name) => name.startsWith(shortest)) ? shortest : undefined;
}

function byEdits(key: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, edits: distance(key, ministryKey(name)) }))
    .sort((a, b) => a.edits - b.edits);
  const [best, second] = ranked;
  const allowed = Math.max(1, Math.floor(key.length / 4));
  if (!best || best.edits > allowed) return undefined;
  return second && second.edits <= best.edits ? undefined : best.name;
}

/** 消費庁 → 消費者庁: every letter in its order, from the first to the last. */
function bySubsequence(key: string, names: readonly string[]): string | undefined {
  const letters = new RegExp(`^${[...key].map(escaped).join(".*")}$`, "u");
  return onlyOne(names.filter((name) => letters.test(name)));
}

const escaped = (letter: string): string => letter.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
