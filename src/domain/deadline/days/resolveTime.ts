import type { Season, Time } from "../reading/Time";
import { type Context, type Known, type Resolved, singleMonth, wholeYear, yearIn } from "./Context";
import { resolveYear } from "./resolveYear";
import { lastDayOf, monthNumber, monthsFrom, type Span, within, yearOfMonth } from "./Span";

/** 時期の日を決める, as far as the year is known. A short year (～24年度) does not go back before `notBefore`. */
export function resolveTime(time: Time, context: Context, notBefore?: number): Resolved {
  if (!isPossible(time)) return "impossible";
  const known = time.year ? ofYear(time, context, notBefore) : ofContext(time, context);
  if (!known) return undefined;
  if (time.day !== undefined) return onDay(known, time.day);
  return { ...known, span: time.parts.reduce(within, known.span) };
}

function isPossible({ year, month, day, parts }: Time): boolean {
  if (year?.said === "impossible" || parts.some(({ impossible }) => impossible === true)) return false;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || (day >= 1 && day <= lastDayOf(monthNumber(LEAP_YEAR, month ?? 1)));
}

/** Of an unknown year, 2月29日 may be meant. */
const LEAP_YEAR = 2000;

function onDay(known: Known, day: number): Resolved {
  return day > lastDayOf(known.span.first)
    ? "impossible"
    : { ...known, span: { ...known.span, days: [day, day] } };
}

const DECADE = 120;

function ofYear(time: Time, context: Context, notBefore: number | undefined): Known | undefined {
  const unit = time.unit === "fiscal" ? "fiscal" : "calendar";
  const year = time.year && resolveYear(time.year, unit, context, notBefore);
  if (year === undefined) return undefined;
  const known = (span: Span, byMonth: boolean): Known => ({ span, year, unit, byMonth });
  const start = wholeYear(year, unit).first;
  if (time.month !== undefined) return known(monthsFrom(nextMonth(start, time.month), 1), true);
  if (time.season) return known(nextSeason(start, time.season), true);
  return known(time.unit === "decade" ? monthsFrom(start, DECADE) : wholeYear(year, unit), false);
}

/** A time that names no year is the next such after what was spoken of. */
function ofContext(time: Time, { standing, mentioned }: Context): Known | undefined {
  if (time.monthOffset !== undefined) return inMonth(singleMonth(mentioned), time.monthOffset);
  if (time.month === undefined && (time.day !== undefined || time.parts.some(({ days }) => days)))
    return inMonth(singleMonth(mentioned), 0);
  if (!standing) return undefined;
  const start = standing.span.first;
  if (time.month !== undefined) return inMonth(nextMonth(start, time.month), 0);
  if (time.season) return byMonth(nextSeason(start, time.season));
  const unit = standing.byMonth ? "fiscal" : standing.unit;
  const year = yearIn(unit, standing);
  return { span: wholeYear(year, unit), year, unit, byMonth: false };
}

const inMonth = (month: number | undefined, offset: number): Known | undefined =>
  month === undefined ? undefined : byMonth(monthsFrom(month + offset, 1));

const byMonth = (span: Span): Known => ({
  span,
  year: yearOfMonth(span.first),
  unit: "calendar",
  byMonth: true,
});

/** The first month of that name from a month on. */
const nextMonth = (start: number, month: number): number => start + ((month - 1 - (start % 12) + 12) % 12);

/** The first such season that is not over by a month; it may have begun. */
function nextSeason(start: number, { first, last }: Season): Span {
  const year = yearOfMonth(start);
  const span = (ofYear: number): Span => ({
    first: monthNumber(ofYear, first),
    last: monthNumber(ofYear, last),
  });
  return span(year).last >= start ? span(year) : span(year + 1);
}
