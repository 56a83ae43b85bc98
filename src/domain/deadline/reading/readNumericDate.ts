import { NOTHING_BEFORE, NOTHING_COUNTED } from "./boundaries";
import { type Cursor, type Groups, here } from "./Cursor";
import { fullYearOf } from "./readYear";
import type { Time, YearMention } from "./Time";
import { FULL_YEAR } from "./yearPatterns";

const MONTH = "(?<month>1[0-2]|0?[1-9])";
const DAY = "(?<day>3[01]|[12]\\d|0?[1-9])";
const BEFORE = "(?<![\\dA-Za-z./])";
const COMPACT = "(?<western>(?:19|20)\\d{2})(?<month>0[1-9]|1[0-2])";
const SHORT = "(?<short>\\d{2})";

/** 数字だけの日付. The shorter a form, the more must hold around it for it to be a date and no number. */
const forms: readonly RegExp[] = [
  // H22.12, 2010/12/1, '10.12. With a hyphen only true months, as 2010-2012 is a range of years.
  `${BEFORE}(?:${FULL_YEAR})(?<mark>[./])(?<month>\\d{1,2})月?(?:\\k<mark>(?<day>\\d{1,2})日?)?(?![\\dA-Za-z%年])`,
  `${BEFORE}(?:${FULL_YEAR})-${MONTH}(?:-(?<day>\\d{1,2}))?(?![\\dA-Za-z%年月])`,
  // 22.12.1
  `${BEFORE}${SHORT}(?<mark>[./])${MONTH}\\k<mark>${DAY}(?![\\dA-Za-z%./])`,
  // 12/1
  `${BEFORE}${MONTH}/${DAY}(?!程度)${NOTHING_COUNTED}`,
  // 22.12: no month of a day, as there are but twelve.
  `${BEFORE}(?<short>1[3-9]|[2-9]\\d)[./]${MONTH}月?(?!程度)${NOTHING_COUNTED}`,
  // 20101201, 201012
  `${BEFORE}${COMPACT}(?<day>0[1-9]|[12]\\d|3[01])${NOTHING_COUNTED}`,
  `${NOTHING_BEFORE}${COMPACT}${NOTHING_COUNTED}`,
].map(here);

/** 数字だけの日付を読む: 2010/12/1, H22.12, 3/31. */
export function readNumericDate(cursor: Cursor): Time | undefined {
  for (const form of forms) {
    const found = cursor.take(form);
    if (found) return timeOf(found);
  }
  return undefined;
}

function timeOf(found: Groups): Time {
  const year = yearOf(found);
  return {
    ...(year && { year, unit: "calendar" as const }),
    month: Number(found["month"]),
    ...(found["day"] !== undefined && { day: Number(found["day"]) }),
    parts: [],
  };
}

function yearOf(found: Groups): YearMention | undefined {
  if (found["short"] !== undefined) return { said: "short", digits: Number(found["short"]), western: false };
  return (found["era"] ?? found["western"] ?? found["cut"]) ? fullYearOf(found) : undefined;
}
