import { wordReader } from "../words/wordReader";
import { unknownYears } from "../words/yearWords";
import { type Cursor, here } from "./Cursor";
import { passHour, readCountedMonth, readDayOfContext, readMonth, readMonthAlone } from "./readMonth";
import { readNumericDate } from "./readNumericDate";
import { readMonthParts, readPartOfContext, readPartsAlone, readYearParts } from "./readPart";
import { readSeason, readSeasonAlone } from "./readSeason";
import { readYear } from "./readYear";
import type { Part, Time } from "./Time";

/** 時期を一つ読む: 平成22年度第3四半期, 2010/12/1, 秋. */
export function readTime(cursor: Cursor): Time | undefined {
  for (const read of readings) {
    const time = cursor.attempt(read);
    if (!time) continue;
    if (time.day !== undefined) passHour(cursor);
    return time;
  }
  return undefined;
}

/** What says most comes first. */
const readings: readonly ((cursor: Cursor) => Time | undefined)[] = [
  readNumeric,
  readTimeOfYear,
  readMonthAlone,
  readSeasonAlone,
  readCountedMonth,
  readTimeOfUnknownYear,
  (cursor) => partsOnly(readPartsAlone(cursor)),
  (cursor) => partsOnly(readPartOfContext(cursor)),
  readDayOfContext,
];

const partsOnly = (parts: Part[] | undefined): Time | undefined => parts && { parts };

/** H22.12末: a date that ends with its month may go on in words. */
function readNumeric(cursor: Cursor): Time | undefined {
  const date = readNumericDate(cursor);
  return date?.day === undefined ? date && { ...date, parts: readMonthParts(cursor) } : date;
}

const of = here("の?");

function readTimeOfYear(cursor: Cursor): Time | undefined {
  const year = readYear(cursor);
  if (!year) return undefined;
  const { mention, unit } = year;
  const within = cursor.attempt(() => {
    cursor.take(of);
    return readMonth(cursor) ?? readSeason(cursor);
  });
  return { year: mention, unit, ...(within ?? { parts: readYearParts(cursor) }) };
}

const takeUnknownYear = wordReader(unknownYears);

function readTimeOfUnknownYear(cursor: Cursor): Time | undefined {
  const found = takeUnknownYear(cursor);
  if (!found) return undefined;
  const { part } = found;
  return { year: { said: "unknown" }, parts: part ? [part] : readYearParts(cursor) };
}
