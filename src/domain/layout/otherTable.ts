import { memoize } from "../collection/memoize";
import { statusMarks } from "../status/statusLookalikes";
import type { Line } from "./Line";
import {
  isOtherPeriod,
  isOtherTableHeader,
  isYearHeader,
  matchHeader,
  SURE,
  type HeaderMatch,
} from "./matchHeader";

/** Two marks may stand in one row as this and last period's status; three head a table of counts. */
const MARKS_OF_COUNTS = 3;
/** The headers of figures are words, not sentences. */
const LONGEST_FOREIGN = 16;

/** Indicators, surveys and considerations share words with measures, but name no measure that is under way. */
export function isOfOtherTable(texts: readonly string[], fields: ReadonlySet<HeaderMatch["field"]>): boolean {
  const isNamed = fields.has("name");
  const isAnswered = fields.has("progress") || fields.has("status");
  if (texts.some(isOtherTableHeader)) return !(isNamed && isAnswered);
  return texts.filter(isYearHeader).length >= 2 && !isNamed;
}

/**
 * Whether a row is the header of a table of another kind, at which the measures end: nothing but headers, and
 * among them years, other tables' words or the marks of the status scheme.
 */
export function opensOtherTable({ texts }: Line): boolean {
  if (texts.some((text) => text.length > LONGEST_FOREIGN)) return false;
  const marks = texts.filter((text) => statusMarks.includes(text.trim()));
  const headsMarks = new Set(marks).size >= MARKS_OF_COUNTS;
  const foreign = texts.filter((text) => isForeign(text) || (headsMarks && marks.includes(text)));
  if (foreign.length !== 1) return foreign.length > 1;
  const known = texts.filter((text) => (matchHeader(text)?.certainty ?? 0) >= SURE || isOtherPeriod(text));
  return known.length >= 1 && known.length + 1 >= texts.length;
}

const isForeign = memoize((text) => isOtherTableHeader(text) || isYearHeader(text));
