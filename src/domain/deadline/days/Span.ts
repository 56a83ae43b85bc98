import type { Part } from "../reading/Time";

/** 期間: months, counted from the year 0. */
export interface Span {
  readonly first: number;
  readonly last: number;
  /** Day of the first month and day of the last; one past the month's end is that end. Absent: whole months. */
  readonly days?: readonly [number, number];
}

/** First and last day, ISO. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const TWELFTHS = 12;

export const monthNumber = (year: number, month: number): number => year * 12 + month - 1;

export const yearOfMonth = (month: number): number => Math.floor(month / 12);

export const monthsFrom = (first: number, months: number): Span => ({ first, last: first + months - 1 });

export const lengthOf = ({ first, last }: Span): number => last - first + 1;

/** A part of a span: at least one month, or days of a single month. */
export function within(span: Span, { share, days }: Part): Span {
  if (days) return { ...span, days };
  if (!share) return span;
  const months = lengthOf(span);
  const [from, to] = share;
  return {
    first: span.first + Math.floor((from * months) / TWELFTHS),
    last: span.first + Math.ceil((to * months) / TWELFTHS) - 1,
  };
}

export const lastDayOf = (month: number): number =>
  new Date(Date.UTC(yearOfMonth(month), (month % 12) + 1, 0)).getUTCDate();

const iso = (month: number, day: number): string =>
  new Date(Date.UTC(yearOfMonth(month), month % 12, day)).toISOString().slice(0, 10);

export function daysOf({ first, last, days = [1, 31] }: Span): Days {
  return { first: iso(first, days[0]), last: iso(last, Math.min(days[1], lastDayOf(last))) };
}
