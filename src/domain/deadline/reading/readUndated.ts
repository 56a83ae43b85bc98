import {
  doneWords,
  frequencies,
  recurringWords,
  undecidedWords,
  weakRecurringWords,
  wordedTimes,
} from "../words/undatedWords";
import { type Cursor, here } from "./Cursor";
import { readMention } from "./readMention";
import type { YearMention } from "./Time";

/** 日付のない言及: what recurs, and what is done. */
export interface Undated {
  readonly kind: "recurring" | "done";
  readonly start: number;
  readonly end: number;
}

const frequency = here(frequencies.join("|"));
const recurring = here(recurringWords.join("|"));
const done = here(doneWords.join("|"));

/** 継続, 毎年６月, 実施済み. */
export function readUndated(cursor: Cursor): Undated | undefined {
  const start = cursor.at;
  if (cursor.take(frequency)) {
    cursor.attempt(passTimeOfEach);
    return { kind: "recurring", start, end: cursor.at };
  }
  if (cursor.take(recurring)) return { kind: "recurring", start, end: cursor.at };
  return cursor.take(done) && { kind: "done", start, end: cursor.at };
}

const of = here("の?");
const ofAnyYear: readonly (YearMention["said"] | undefined)[] = [undefined, "understood"];

/** 毎年６月 is no June of this year. */
function passTimeOfEach(cursor: Cursor): true | undefined {
  cursor.take(of);
  const mention = readMention(cursor);
  return mention && ofAnyYear.includes(mention.time.year?.said) ? true : undefined;
}

const weakRecurring = new RegExp(weakRecurringWords.join("|"), "u");
const worded = new RegExp(wordedTimes.join("|"), "u");

const undecided = new RegExp(undecidedWords.join("|"), "iu");

/** What a text says in which nothing else could be read: 会議ごと, 速やかに. */
export function readInWords(words: string): "recurring" | "around" | undefined {
  if (undecided.test(words)) return undefined;
  if (worded.test(words)) return "around";
  return weakRecurring.test(words) ? "recurring" : undefined;
}
