import { dateToSerial } from "hucre";
import type { TypedNumber } from "./readNumberText";

const DATE = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/u;
const MONTH_AND_DAY = /^(\d{1,2})[-/](\d{1,2})$/u;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/u;
const FIRST_YEAR = 1900;
const SECONDS_A_DAY = 86_400;

/** How dates are counted, and from which year a month and a day without year are taken. */
export interface DateBasis {
  readonly is1904: boolean;
  readonly thisYear: number;
}

/** 日付を読む: 2011-03-31, 2011/3/31 10:00, 1-2, 10:30, as serial numbers. Undefined for other text. */
export function readDateText(text: string, basis: DateBasis): TypedNumber | undefined {
  return readDate(text, basis) ?? readMonthAndDay(text, basis) ?? readTime(text);
}

function readDate(text: string, { is1904 }: DateBasis): TypedNumber | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, year, , month, day, hours, minutes, seconds] = match;
  const serial = serialOf(Number(year), Number(month), Number(day), is1904);
  const time = hours === undefined ? 0 : timeOf(hours, minutes, seconds);
  if (serial === undefined || time === undefined) return undefined;
  return { value: serial + time, numberFormat: hours === undefined ? "m/d/yyyy" : "m/d/yyyy h:mm" };
}

function readMonthAndDay(text: string, { is1904, thisYear }: DateBasis): TypedNumber | undefined {
  const [, month, day] = MONTH_AND_DAY.exec(text) ?? [];
  const value = serialOf(thisYear, Number(month), Number(day), is1904);
  return value === undefined ? undefined : { value, numberFormat: "d-mmm" };
}

function readTime(text: string): TypedNumber | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, hours = "", minutes, seconds] = match;
  const value = timeOf(hours, minutes, seconds);
  return value === undefined
    ? undefined
    : { value, numberFormat: seconds === undefined ? "h:mm" : "h:mm:ss" };
}

/** Undefined for a day that no calendar has. */
function serialOf(year: number, month: number, day: number, is1904: boolean): number | undefined {
  if (!(year >= FIRST_YEAR && month >= 1 && day >= 1)) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? dateToSerial(date, is1904) : undefined;
}

/** Part of a day; undefined for a time that no clock shows. */
function timeOf(hours: string, minutes = "0", seconds = "0"): number | undefined {
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
  return h > 23 || m > 59 || s > 59 ? undefined : (h * 3600 + m * 60 + s) / SECONDS_A_DAY;
}
