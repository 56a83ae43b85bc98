import { wordReader } from "../words/wordReader";
import { countedMonths } from "../words/yearWords";
import { unitLater } from "./boundaries";
import { type Cursor, here } from "./Cursor";
import { readMonthParts } from "./readPart";
import type { Time } from "./Time";

const TWO_DIGITS = "\\d{1,2}";
const AS_MONTH = "月(?![号間額刊齢目分曜雨例経次]|以内|以上|平均)";
const month = here(
  `(?<![\\d.])(?<month>${TWO_DIGITS})(?:${AS_MONTH}[期度]?|${unitLater(TWO_DIGITS, AS_MONTH)})`,
);
const AS_DAY = "日(?!間|以内|目|以上|程度|数)";
const DAY = `(?<day>${TWO_DIGITS})(?:${AS_DAY}|${unitLater(TWO_DIGITS, AS_DAY)}`;
/** 3月31まで: 日 may have been forgotten. */
const day = here(`の?${DAY}|(?=$|まで|迄|頃|以降))`);

/** 月日を読む: 12月, 12月下旬, 12月1日. */
export function readMonth(cursor: Cursor): Time | undefined {
  const digits = cursor.take(month)?.["month"];
  if (digits === undefined) return undefined;
  const days = cursor.take(day)?.["day"];
  return days === undefined
    ? { month: Number(digits), parts: readMonthParts(cursor) }
    : { month: Number(digits), day: Number(days), parts: [] };
}

/** 翌３月: the next March, which a month without a year is anyway. */
const nextBeforeMonth = here(`(?:翌々?|来る|本|今|同)(?=${TWO_DIGITS}月)`);

export function readMonthAlone(cursor: Cursor): Time | undefined {
  cursor.take(nextBeforeMonth);
  return readMonth(cursor);
}

const takeCountedMonth = wordReader(countedMonths);

/** 同月, 翌月末. */
export function readCountedMonth(cursor: Cursor): Time | undefined {
  const found = takeCountedMonth(cursor);
  if (!found) return undefined;
  const { offset, part } = found;
  return { monthOffset: offset, parts: part ? [part] : readMonthParts(cursor) };
}

const dayOfContext = here(`(?<=(?:日(?:\\([^)]{1,6}\\))?|\\d)(?:[~・、,-]|及び|から|又は))${DAY})`);

/** 3月10日、15日: the second is of the month of the first. */
export function readDayOfContext(cursor: Cursor): Time | undefined {
  const digits = cursor.take(dayOfContext)?.["day"];
  return digits === undefined ? undefined : { day: Number(digits), parts: [] };
}

const weekday = here("\\([月火水木金土日](?:曜日?)?(?:[・、]?祝日?)?\\)|[月火水木金土日]曜日?");
const hour = here(";?(?:正午|(?:午前|午後)?\\d{1,2}(?:時(?!間)(?:\\d{1,2}分|半)?|:\\d{2}(?::\\d{2})?))");

/** （木）, 17時: milestones are days, so these are passed over. */
export function passHour(cursor: Cursor): void {
  cursor.take(weekday);
  cursor.take(hour);
}
