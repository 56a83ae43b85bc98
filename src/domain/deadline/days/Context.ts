import { lengthOf, monthNumber, monthsFrom, type Span, yearOfMonth } from "./Span";

/** 分かった時期: a time whose year is known. */
export interface Known {
  readonly span: Span;
  /** As said: 2010年度 and 2010年 are both 2010. */
  readonly year: number;
  readonly unit: "fiscal" | "calendar";
  /** Said by month, season or day, so that the month tells the year. */
  readonly byMonth: boolean;
}

/** Undefined: of a year that nothing tells; "impossible": a day which never was. */
export type Resolved = Known | "impossible" | undefined;

export const isKnown = (when: Resolved): when is Known => when !== undefined && when !== "impossible";

/** 文脈: what words without a year of their own refer to. */
export interface Context {
  /** The document's own fiscal year. */
  readonly document?: Known;
  /** The time last mentioned: 同年, 翌年度. */
  readonly mentioned?: Known;
  /** The time that a month or 年度末 is counted from. */
  readonly standing?: Known;
}

const APRIL = 4;

/** The months of a year in its unit. */
export const wholeYear = (year: number, unit: "fiscal" | "calendar"): Span =>
  monthsFrom(monthNumber(year, unit === "fiscal" ? APRIL : 1), 12);

const fiscal = (year: number): Known => ({
  span: wholeYear(year, "fiscal"),
  year,
  unit: "fiscal",
  byMonth: false,
});

export function contextOf(fiscalYear: number | undefined): Context {
  if (fiscalYear === undefined) return {};
  const document = fiscal(fiscalYear);
  return { document, standing: document };
}

/**
 * What follows is counted from a time that states its year, unless it is past: then it was background only. A
 * month without a year leaves the year that is spoken of as it is.
 */
export function afterMention(context: Context, mentioned: Known, statesYear: boolean): Context {
  const { document } = context;
  const isPast = document !== undefined && mentioned.span.last < document.span.first;
  return { ...context, mentioned, ...(statesYear && !isPast && { standing: mentioned }) };
}

/** The end of a range, and what stands in brackets, are counted from what they follow, whenever that is. */
export const countedFrom = (context: Context, known: Known): Context => ({
  ...context,
  mentioned: known,
  standing: known,
});

/** 年度 or 年 of a known time. */
export function yearIn(unit: "fiscal" | "calendar", { span, year, unit: said, byMonth }: Known): number {
  if (!byMonth || (said === "fiscal" && unit === "fiscal")) return year;
  return unit === "calendar" ? yearOfMonth(span.first) : yearOfMonth(span.last - (APRIL - 1));
}

/** The month of a time that lies in one. */
export const singleMonth = (known: Known | undefined): number | undefined =>
  known && lengthOf(known.span) === 1 ? known.span.first : undefined;
