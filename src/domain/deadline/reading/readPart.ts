import { monthParts, yearParts } from "../words/partWords";
import { wordReader } from "../words/wordReader";
import { unitLater } from "./boundaries";
import { type Cursor, here } from "./Cursor";
import type { Part } from "./Time";

const takeYearPart = wordReader(yearParts);
const takeMonthPart = wordReader(monthParts);
const takeAlone = wordReader(yearParts.filter(({ alone }) => alone === true));
const takeTenDays = wordReader(monthParts.filter(({ word }) => word.endsWith("旬")));

const KANJI = "一二三四五";
const UNIT = "(?:[・/]?四半期|[・/-]4半期)";
const DIGIT = `[\\d${KANJI}]`;
const quarterForms: readonly RegExp[] = [
  `第?(?<number>${DIGIT})${UNIT}`,
  "(?<number>\\d)Q(?![A-Za-z\\d])",
  "Q(?<number>\\d)(?![A-Za-z\\d])",
  // 第1～3四半期: the unit is written once, behind the whole list.
  `第?(?<number>${DIGIT})${unitLater(`第?${DIGIT}`, UNIT)}`,
  `(?<number>\\d)${unitLater("\\d", "Q(?![A-Za-z\\d])")}`,
].map(here);

/** 四半期を読む: 第3四半期, 3Q. */
export function readQuarter(cursor: Cursor): Part | undefined {
  for (const form of quarterForms) {
    const digit = cursor.take(form)?.["number"];
    if (digit !== undefined) return quarter(KANJI.indexOf(digit) + 1 || Number(digit));
  }
  return undefined;
}

const quarter = (number: number): Part =>
  number >= 1 && number <= 4
    ? { share: [(number - 1) * 3, number * 3] }
    : { share: [0, 12], impossible: true };

/** The parts that follow a year or a month, each within the one before: 上半期の末. */
function readParts(cursor: Cursor, readOne: (cursor: Cursor) => Part | undefined, joint: RegExp): Part[] {
  const parts: Part[] = [];
  for (;;) {
    const part = cursor.attempt(() => {
      cursor.take(joint);
      return readOne(cursor);
    });
    if (!part) return parts;
    parts.push(part);
  }
}

const ofYear = here("[の;]?");
const ofMonth = here("の?");

export const readYearParts = (cursor: Cursor): Part[] =>
  readParts(cursor, (each) => readQuarter(each) ?? takeYearPart(each), ofYear);

export const readMonthParts = (cursor: Cursor): Part[] => readParts(cursor, takeMonthPart, ofMonth);

const notWithin = here("(?<![\\dA-Za-z.])");

/** 上半期, 第3四半期, of a year that goes without saying. */
export function readPartsAlone(cursor: Cursor): Part[] | undefined {
  const part = takeAlone(cursor) ?? (cursor.sees(notWithin) ? readQuarter(cursor) : undefined);
  return part && [part, ...readYearParts(cursor)];
}

const atStartOfClause = here("(?<=^|[、。;,:()~ー-]|から)");
const limitFollows = here("[をにの]?(?:まで|迄|頃|ごろ|目途|目処|めど|以降|以後|から|$|[、。)])");

/** 末まで, 下旬頃: a part of what was spoken of before. */
export function readPartOfContext(cursor: Cursor): Part[] | undefined {
  if (!cursor.sees(atStartOfClause)) return undefined;
  const part = takeTenDays(cursor) ?? takeYearPart(cursor);
  return part && cursor.sees(limitFollows) ? [part] : undefined;
}
