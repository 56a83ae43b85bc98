import { memoize } from "../collection/memoize";
import { statusMarks } from "../status/statusLookalikes";
import { foldText } from "../text/foldText";
import { isOtherPeriod, isOtherTableHeader, isPeriodWord, isYearHeader } from "./headerText";
import { foreignHeaderWords } from "./otherTableWords";
import { headingLevel } from "./headingLine";
import { opensTable } from "./opensTable";
import { readLabel } from "../label/readLabel";
import type { MinistryIndex } from "../ministry/MinistryIndex";
import { readMinistries } from "../ministry/readMinistries";
import { SURE, type HeaderWordIndex } from "./HeaderWordIndex";

/** Two marks may stand in one row as this and last period's status; three head a table of counts. */
const MARKS_OF_COUNTS = 3;
/** The headers of figures are words, not sentences. */
const LONGEST_FOREIGN = 16;
/** 未記入・不明, 総務省 */
const LONGEST_COUNTED = 8;

/**
 * Whether texts side by side are the header of a table of another kind, at which the measures end: nothing but
 * headers, and among them years, other tables' words or the marks of the status scheme.
 *
 * @param isWhole whether every text must be a header: where those of another table may stand beside them
 */
export function headsOtherTable(texts: readonly string[], words: HeaderWordIndex, isWhole = false): boolean {
  if (texts.length < 2 || texts.some((text) => text.length > LONGEST_FOREIGN)) return false;
  const isKnown = (text: string): boolean =>
    (words.match(text)?.certainty ?? 0) >= SURE || isOtherPeriod(text) || isPeriodWord(text);
  const marks = texts.filter((text) => statusMarks.includes(text.trim()));
  const others = texts.filter((text) => !marks.includes(text));
  if (new Set(marks).size >= MARKS_OF_COUNTS) {
    const unknown = others.filter((text) => !isKnown(text) && !isForeign(text));
    return others.length > unknown.length && unknown.length <= 1 && others.every(isShort);
  }
  const telling = texts.filter(isTelling);
  if (telling.length > 1 && !isWhole) return true;
  const untold = texts.filter((text) => !telling.includes(text));
  const foreign = untold.filter(isForeign);
  if (telling.length === 0 && foreign.length === 0) return false;
  const unknown = untold.filter((text) => !isForeign(text) && !isKnown(text)).length;
  return unknown === 0 || (unknown === 1 && foreign.length > 1);
}

/**
 * Whether the texts of a line are headers of a table that asks for no measures: two of them are header words, all are
 * short. No measure is called 内容 and answered by 担当.
 */
export function headsForeignTable(texts: readonly string[], words: HeaderWordIndex): boolean {
  if (texts.length < 2 || texts.some((text) => text.length > LONGEST_FOREIGN)) return false;
  const isHeader = (text: string): boolean =>
    words.matchWhole(text) !== undefined && headingLevel(text) === undefined;
  if (texts.some((text) => readLabel(text) !== undefined)) return false;
  return texts.filter(isHeader).length > 1 && !opensTable(texts, words);
}

/** Whether bodies head the columns: 区分 総務省 財務省, as over figures by ministry. */
export function headsMinistries(texts: readonly string[], ministries: MinistryIndex): boolean {
  if (texts.length < 3 || texts.some((text) => text.length > LONGEST_FOREIGN)) return false;
  let others = 0;
  return texts.every((text) => isBody(text, ministries) || ++others < 2);
}

const figures = /^[\d０-９]+$/u;

function isBody(text: string, ministries: MinistryIndex): boolean {
  if (figures.test(text)) return false;
  const mentions = readMinistries(text, ministries);
  return mentions.length === 1 && mentions[0]?.form === "exact" && mentions[0].unit === undefined;
}

const isTelling = memoize((text) => isOtherTableHeader(text) || isYearHeader(text));

const isShort = (text: string): boolean => text.trim().length <= LONGEST_COUNTED;

const foreignWords = new Set(foreignHeaderWords.map(foldText));
const isForeign = memoize((text) => foreignWords.has(foldText(text)));
