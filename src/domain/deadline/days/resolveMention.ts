import type { Duration, Mention } from "../reading/Mention";
import type { Time } from "../reading/Time";
import { type Context, countedFrom, isKnown, type Known, type Resolved } from "./Context";
import { resolveTime } from "./resolveTime";
import { daysOf, lengthOf, type Span } from "./Span";

/** 決まった言及: what a mention comes to in its context. */
export interface Settled {
  readonly mention: Mention;
  readonly when: Resolved;
}

/** The mention, and what stands in brackets behind it where that is a time of its own. */
export function resolveMention(mention: Mention, context: Context): Settled[] {
  const { gloss, ...bare } = mention;
  const when = resolveBare(bare, context);
  if (!gloss) return [{ mention, when }];
  const inner = resolveBare(gloss, isKnown(when) ? countedFrom(context, when) : context);
  const both = sameTime(when, inner, bare.until !== undefined && bare.isMoved !== true);
  if (both) return [{ mention, when: both.when }];
  return [
    { mention: { ...bare, end: gloss.start - 1 }, when },
    { mention: gloss, when: inner },
  ];
}

/** 平成22年度（2010年度）, 年度末（３月31日）: one time said twice; the narrower of the two is meant. */
function sameTime(outer: Resolved, inner: Resolved, isRange: boolean): { when: Resolved } | undefined {
  if (!isKnown(outer)) return outer === "impossible" ? undefined : { when: inner };
  if (!isKnown(inner)) return inner === "impossible" ? undefined : { when: outer };
  if (covers(inner.span, outer.span) || isSameYear(outer, inner)) return { when: outer };
  if (!covers(outer.span, inner.span)) return undefined;
  return isRange ? endsAlike(outer, inner) : { when: inner };
}

/** 22年度～24年度（2012年度） repeats the end; any other part of a range is a time of its own. */
const endsAlike = (range: Known, inner: Known): { when: Resolved } | undefined =>
  daysOf(range.span).last === daysOf(inner.span).last ? { when: range } : undefined;

/** 平成22年度（2010年） is loosely said. */
const isSameYear = (one: Known, other: Known): boolean =>
  one.year === other.year && [one, other].every(({ span }) => lengthOf(span) === 12);

function covers(outer: Span, inner: Span): boolean {
  const [all, some] = [daysOf(outer), daysOf(inner)];
  return all.first <= some.first && some.last <= all.last;
}

function resolveBare({ time, until, isMoved }: Mention, context: Context): Resolved {
  const start = resolveTime(time, context);
  if (!until || start === "impossible") return start;
  if (!isKnown(start))
    return "parts" in until && resolveTime(until, context) === "impossible" ? "impossible" : undefined;
  const end = endOf(until, start, context);
  if (!isKnown(end) || isMoved === true) return end;
  const range = { ...end, span: joined(start.span, end.span) };
  const { first, last } = daysOf(range.span);
  return first <= last ? range : "impossible";
}

const endOf = (until: Time | Duration, start: Known, context: Context): Resolved =>
  "months" in until
    ? { ...start, span: { first: start.span.first, last: start.span.first + until.months - 1 } }
    : resolveTime(until, countedFrom(context, start), start.year);

const joined = (start: Span, end: Span): Span => ({
  first: start.first,
  last: end.last,
  days: [start.days?.[0] ?? 1, end.days?.[1] ?? 31],
});
