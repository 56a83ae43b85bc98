import { plannedYear } from "../days/plannedYear";
import { seasonWords } from "../words/seasonWords";
import { patternOf, wordReader } from "../words/wordReader";
import { countedYears, namesBehindYears, yearUnits } from "../words/yearWords";
import { NOTHING_BEFORE, NOTHING_COUNTED } from "./boundaries";
import { type Cursor, type Groups, here } from "./Cursor";
import type { YearMention, YearUnit } from "./Time";
import {
  behindOneDigit,
  behindTwoDigits,
  fullYear,
  otherBeforePart,
  otherBeforeUnit,
  shortYear,
  turn,
  understoodCalendar,
  understoodFiscal,
  unitOfList,
  unitOfShortList,
} from "./yearPatterns";

/** 年, with its unit: 平成22年度, 来年. */
export interface Year {
  readonly mention: YearMention;
  readonly unit: YearUnit;
}

/** 年を読む: in any calendar, or by its distance from another. */
export const readYear = (cursor: Cursor): Year | undefined =>
  cursor.attempt(readFullYear) ??
  cursor.attempt(readShortYear) ??
  cursor.attempt(readCountedYear) ??
  cursor.attempt(readUnderstoodYear);

const takeUnit = wordReader(yearUnits);
const nothingBefore = here(NOTHING_BEFORE);
const nothingCounted = here(NOTHING_COUNTED);
const naming = here(namesBehindYears.join("|"));
const counting = here("[間目分生]");

function readFullYear(cursor: Cursor): Year | undefined {
  const standsFree = cursor.sees(nothingBefore);
  const found = cursor.take(fullYear);
  if (!found) return undefined;
  cursor.take(otherBeforeUnit);
  const unit = takeUnit(cursor)?.unit ?? unitBehindList(cursor, unitOfList);
  if (cursor.sees(naming) || (unit === "fiscal" && cursor.sees(counting))) return undefined;
  const isBare = unit === undefined && found["fy"] === undefined;
  if (isBare && !(standsFree && cursor.sees(nothingCounted))) return undefined;
  cursor.take(otherBeforePart);
  return { mention: fullYearOf(found), unit: unit ?? (found["fy"] === undefined ? "calendar" : "fiscal") };
}

function unitBehindList(cursor: Cursor, list: RegExp): YearUnit | undefined {
  const word = cursor.take(list)?.["unit"];
  return yearUnits.find((each) => each.word === word)?.unit;
}

export function fullYearOf({ era, eraYear, western, cut, fy }: Groups): YearMention {
  const digits = western ?? cut ?? fy;
  if (digits?.length === 4) return { said: "outright", year: Number(digits) };
  if (digits !== undefined) return { said: "short", digits: Number(digits), western: cut !== undefined };
  const year = plannedYear(era?.toLowerCase() ?? "", eraYear === "元" ? 1 : Number(eraYear));
  return year === undefined ? { said: "impossible" } : { said: "outright", year };
}

function readShortYear(cursor: Cursor): Year | undefined {
  const digits = cursor.take(shortYear)?.["short"];
  if (digits === undefined) return undefined;
  cursor.take(otherBeforeUnit);
  const own = takeUnit(cursor)?.unit;
  const unit = own ?? unitBehindList(cursor, unitOfShortList);
  if (unit === undefined || unit === "decade" || cursor.sees(naming) || cursor.sees(counting))
    return undefined;
  const isYear = digits.length === 2 ? behindTwoDigits : behindOneDigit;
  if (own === "calendar" && !cursor.sees(isYear)) return undefined;
  cursor.take(otherBeforePart);
  return { mention: { said: "short", digits: Number(digits), western: false }, unit };
}

const takeCounted = wordReader(countedYears);
/** 従来年度, 第2次年度計画, 該当年度, 日本年金 speak of no year that is counted. */
const partOfWord = here("(?<=[\\d従以由説証判発文共過担該相基日])");
const seasonHere = here(patternOf(seasonWords));

function readCountedYear(cursor: Cursor): Year | undefined {
  if (cursor.sees(partOfWord)) return undefined;
  const mention = takeCounted(cursor)?.mention;
  if (!mention) return undefined;
  const unit = takeUnit(cursor)?.unit ?? (cursor.sees(seasonHere) ? "calendar" : undefined);
  if (unit === undefined || cursor.sees(naming)) return undefined;
  return { mention, unit };
}

function readUnderstoodYear(cursor: Cursor): Year | undefined {
  const isFiscal = cursor.take(understoodFiscal) !== undefined;
  if (!isFiscal && !cursor.take(understoodCalendar)) return undefined;
  const offset = cursor.sees(turn) ? 1 : 0;
  return { mention: { said: "understood", offset }, unit: isFiscal ? "fiscal" : "calendar" };
}
