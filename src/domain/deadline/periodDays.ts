/** 期間: a year with a month, a day, or a part of it. */
export interface Period {
  /** Western year; absent while the document's year is not known. */
  readonly year?: number;
  /** 年度 (April to March) rather than 年. */
  readonly fiscal: boolean;
  /** 1 to 12 when valid; a wrong number is kept so that it can be reported. */
  readonly month?: number;
  readonly day?: number;
  /** 上半期, 末, 秋 … */
  readonly part?: string;
}

/** First and last month of the parts of a year, the months of the next year counted on from 12. */
interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

const seasons: Readonly<Record<string, MonthSpan>> = {
  春: { first: 3, last: 5 },
  夏: { first: 6, last: 8 },
  秋: { first: 9, last: 11 },
  冬: { first: 12, last: 14 },
};

/** Parts by their distance from the first month of the year (April or January), in months. */
const parts: Readonly<Record<string, MonthSpan>> = {
  上半期: { first: 0, last: 5 },
  上期: { first: 0, last: 5 },
  前半: { first: 0, last: 5 },
  下半期: { first: 6, last: 11 },
  下期: { first: 6, last: 11 },
  後半: { first: 6, last: 11 },
  半ば: { first: 4, last: 7 },
  中頃: { first: 4, last: 7 },
  当初: { first: 0, last: 0 },
  初頭: { first: 0, last: 0 },
  初め: { first: 0, last: 0 },
  末: { first: 11, last: 11 },
};

const quarter = /^第([1-4一二三四])四半期$/u;
const quarterDigits = "一二三四";
const monthDays: Readonly<Record<string, readonly [number, number]>> = {
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
  初: [1, 10],
};

/** Range of days of a period, as far as its year is known; "impossible" for a day that never was. */
export function daysOf(period: Period): { first?: string; last?: string } | "impossible" {
  if (!isPossible(period)) return "impossible";
  if (period.year === undefined) return {};
  return period.month === undefined ? daysOfPart(period, period.year) : daysOfMonth(period, period.year);
}

function isPossible({ year, fiscal, month, day }: Period): boolean {
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  const leapSafeYear = year === undefined ? 2000 : year + (fiscal && month < 4 ? 1 : 0);
  return day === undefined || (day >= 1 && day <= lastDay(leapSafeYear, month));
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

function daysOfMonth(period: Period, year: number): { first: string; last: string } {
  const month = period.month ?? 1;
  const calendarYear = period.fiscal && month < 4 ? year + 1 : year;
  if (period.day !== undefined) {
    const day = iso(calendarYear, month, period.day);
    return { first: day, last: day };
  }
  const end = lastDay(calendarYear, month);
  const [from, to] = monthDays[period.part ?? ""] ?? [1, end];
  return { first: iso(calendarYear, month, from), last: iso(calendarYear, month, Math.min(to, end)) };
}

function daysOfPart(period: Period, year: number): { first: string; last: string } {
  const span = spanOf(period.part ?? "", period.fiscal ? 4 : 1);
  return { first: iso(year, span.first, 1), last: iso(year, span.last + 1, 0) };
}

function spanOf(part: string, firstMonth: number): MonthSpan {
  const season = seasons[part];
  if (season) return season;
  const digit = quarter.exec(part)?.[1];
  if (digit !== undefined) {
    const index = (quarterDigits.indexOf(digit) + 1 || Number(digit)) - 1;
    return { first: firstMonth + index * 3, last: firstMonth + index * 3 + 2 };
  }
  const span = parts[part] ?? { first: 0, last: 11 };
  return { first: firstMonth + span.first, last: firstMonth + span.last };
}
