import { formatValue, isDateFormat, serialToDate } from "hucre";
import { formatJapaneseDate, isJapaneseFormat } from "./formatJapaneseDate";

/** Excel shows the locale's short date for these: in Japan 2011/3/31. */
const SHORT_DATE = "yyyy/m/d";
const LOCALE_DATES = new Set(["m/d/yyyy", "mm-dd-yy", "m/d/yy"]);

/** 表示どおりの数: a number, or a day (ISO), as its number format shows it. */
export interface ShownNumber {
  readonly kind: "number" | "date";
  readonly text: string;
  readonly date?: string;
}

/** A stored number in its format, as a reader of the sheet sees it. Dates are serial numbers. */
export function shownNumber(value: number, format = "General", is1904 = false): ShownNumber {
  // The codec takes a format without y and d (ggge"年"m"月") for no date.
  return isJapaneseFormat(format) || isDateFormat(format)
    ? shownDate(serialToDate(value, is1904), format)
    : { kind: "number", text: formattedNumber(value, format) };
}

/** Stands for a % that is only text, which the codec would take for the sign that multiplies by a hundred. */
const PERCENT_TEXT = "\uE000";
const textInFormat = /"[^"]*"|\\./gu;

const formattedNumber = (value: number, format: string): string =>
  formatValue(
    value,
    format.replace(textInFormat, (text) => text.replaceAll("%", PERCENT_TEXT)),
  ).replaceAll(PERCENT_TEXT, "%");

/** A day in its number format; without one, in the locale's short form. */
export function shownDate(value: Date, format?: string): ShownNumber {
  const date = value.toISOString().slice(0, 10);
  if (format !== undefined && isJapaneseFormat(format))
    return { kind: "date", text: formatJapaneseDate(format, date), date };
  const shown = format === undefined || LOCALE_DATES.has(format) ? SHORT_DATE : format;
  return { kind: "date", text: formatValue(value, shown), date };
}
