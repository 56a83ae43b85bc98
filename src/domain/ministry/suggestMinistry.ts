import { distance } from "fastest-levenshtein";
import { memoizeBeside } from "../collection/memoize";
import { ministryKey, type MinistryIndex, type MinistryName } from "./MinistryIndex";

/** Shortest name for which anything can be said; of so short ones only whole stems. */
const SHORTEST = 2;
/** More than so many candidates help nobody. */
const MOST = 4;

/** What is left off at the end: 経産, 文科, 総務. */
const endings = ["省", "庁", "府", "委員会"];

/** 総務課 is a unit whose body is left out, and 総務省 is no likelier than 警察庁. */
const bareUnit = /(?:課|室|係|班)$/u;

/**
 * 書き間違いの候補: the bodies that an unknown name may mean, at most four and none where too many may.
 *
 * Only ever to be confirmed, never taken. Asked in turn: the name without its 省 or 庁, the beginning or end of a
 * body's name, one body's name with letters left out, the bodies fewest edits away; bodies of the year before
 * others. 総務省 法務省 外務省 財務省 are one edit apart: of several candidates none is better than another.
 */
export const ministryCandidates: (written: string, index: MinistryIndex) => readonly string[] =
  memoizeBeside(candidatesOf);

function candidatesOf(written: string, index: MinistryIndex): readonly string[] {
  const key = ministryKey(written);
  if (key.length < SHORTEST || bareUnit.test(key)) return [];
  const { names } = index;
  const bodies = (found: readonly MinistryName[]) => bodiesOf(index.preferInForce(found));
  const whole = shortestOf(bodies(byPart(key, names)));
  if (whole.length > 0 || key.length === SHORTEST) return fewOf(whole);
  const lengthened = bodies(bySubsequence(key, names));
  if (lengthened.length === 1) return lengthened;
  const edited = bodies(byEdits(key, names));
  return fewOf(edited.length > 0 ? edited : lengthened);
}

const fewOf = (names: readonly string[]): readonly string[] => (names.length > MOST ? [] : names);

const bodiesOf = (names: readonly MinistryName[]): string[] => [
  ...new Set(names.map(({ entry }) => entry.name)),
];

/** 経産 → 経済産業省; 防衛 may be two. */
function byPart(key: string, names: readonly MinistryName[]): MinistryName[] {
  const isWhole = (name: MinistryName) => endings.some((ending) => name.key === key + ending);
  const isPart = ({ form, key: whole }: MinistryName) =>
    form === "name" && (whole.startsWith(key) || whole.endsWith(key));
  const found = names.filter((name) => isWhole(name) || isPart(name));
  const bodies = found.filter(({ entry }) => entry.kind !== "nonMinistry");
  return bodies.length > 0 ? bodies : found;
}

/** 内閣官 → 内閣官房, though other names begin with the whole of that. */
function shortestOf(names: readonly string[]): readonly string[] {
  const shortest = names.toSorted((a, b) => a.length - b.length)[0];
  return shortest !== undefined && names.every((name) => name.startsWith(shortest)) ? [shortest] : names;
}

function byEdits(key: string, names: readonly MinistryName[]): MinistryName[] {
  const near = names.filter(isLikeAName).map((name) => ({ name, edits: distance(key, name.key) }));
  const fewest = Math.min(...near.map(({ edits }) => edits));
  const allowed = Math.max(1, Math.floor(key.length / 4));
  return fewest > allowed ? [] : near.filter(({ edits }) => edits === fewest).map(({ name }) => name);
}

/** Of what is misspelt: no loose form, nothing in Latin letters, and no 法務局, which 総務局 is as near to. */
const isLikeAName = ({ form, key, entry }: MinistryName): boolean =>
  form !== "loose" && entry.kind !== "nonMinistry" && key.length > SHORTEST && !/^[ -~]+$/u.test(key);

/** 消費庁 → 消費者庁: every letter in its order, from the first to the last. */
function bySubsequence(key: string, names: readonly MinistryName[]): MinistryName[] {
  const letters = new RegExp(`^${[...key].map(escaped).join(".*")}$`, "u");
  return names.filter(({ form, key: whole }) => form === "name" && letters.test(whole));
}

const escaped = (letter: string): string => letter.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
