import { japaneseEras } from "../text/japaneseEra";
import { withFigures } from "../text/kanjiNumber";
import { plannedYear } from "./days/plannedYear";
import { ERA } from "./words/yearWords";

/** 和暦と西暦の食い違い: one year said in both calendars, which are two. */
export interface EraMismatch {
  /** As written, in one width and without spaces. */
  readonly written: string;
  /** 平成22年: the era year as it was meant to be read. */
  readonly era: string;
  /** The western year that it is. */
  readonly right: number;
}

const PART = "(?:末|中|頃|初|[上下]半?期|[前後]半|[春夏秋冬])?";
/** 年度, 年３月31日: what follows a year's number; named by which of the two calendars it belongs to. */
const behind = (name: string): string =>
  `(?<${name}Unit>年度?)?(?:(?<${name}Month>\\d{1,2})月(?:\\d{1,2}日)?)?${PART}`;
const ERA_YEAR = `(?<era>${ERA})\\.?(?<eraYear>\\d{1,2}(?!\\d)|元)${behind("era")}`;
const WESTERN_YEAR = `(?:西暦)?(?<western>(?:19|20)\\d{2})(?!\\d)${behind("western")}`;
/** The end of a range or a list: its brackets may speak of the whole. */
const NOT_BEHIND_OTHER = "(?<!\\d|[年度月日\\d][~/・-]|[年度月]から)";

const pairs = [
  new RegExp(`${NOT_BEHIND_OTHER}${ERA_YEAR}\\(${WESTERN_YEAR}\\)(?<after>年度?)?`, "gu"),
  new RegExp(`${NOT_BEHIND_OTHER}${WESTERN_YEAR}\\(${ERA_YEAR}\\)(?<after>年度?)?`, "gu"),
];
/** Nearly no text has a year in brackets right behind a time. */
const worthReading =
  /[年度月日末中頃期半初春夏秋冬\d０-９元〇一二三四五六七八九十]\s*[（(]\s*(?:西暦)?(?:[12１２一二][\d０-９〇○一二三四五六七八九]|明治|大正|昭和|平成|令和|[明大昭平令mtshrMTSHRｍｔｓｈｒＭＴＳＨＲ][.．]?[\d０-９元])/u;

/** 平成22年（2011年）; like units only: 平成22年度（2011年３月） is right. */
export function eraMismatches(text: string): EraMismatch[] {
  if (!worthReading.test(text)) return [];
  const words = withFigures(
    text
      .normalize("NFKC")
      .replace(/[\u301C\u223C]/gu, "~")
      .replace(/\s/gu, ""),
  );
  return pairs.flatMap((pair) => [...words.matchAll(pair)]).flatMap(mismatchIn);
}

function mismatchIn(match: RegExpExecArray): EraMismatch[] {
  const {
    era = "",
    eraYear = "",
    western,
    eraUnit,
    westernUnit,
    eraMonth,
    westernMonth,
    after,
  } = match.groups ?? {};
  const unit = eraUnit ?? after ?? westernUnit;
  const isLike = unit !== undefined && unit === (westernUnit ?? after ?? eraUnit);
  const isOtherDate = eraMonth !== undefined && westernMonth !== undefined && eraMonth !== westernMonth;
  const year = eraYear === "元" ? 1 : Number(eraYear);
  const right = plannedYear(era.toLowerCase(), year);
  if (!isLike || isOtherDate || right === undefined || right === Number(western)) return [];
  return [{ written: match[0], era: `${nameOf(era)}${eraYear}${unit}`, right }];
}

const nameOf = (era: string): string =>
  japaneseEras.find(({ name, short }) => name === era || short.includes(era.toLowerCase()))?.name ?? era;
