import { japaneseEras } from "./japaneseEra";
import { dateWords, writtenDates, type WrittenDate } from "./writtenDates";

/** ありえない日時 in a text: days and hours that there never were, and days of another weekday. */
export interface ImpossibleDates {
  /** As written. */
  readonly impossible: readonly string[];
  readonly otherWeekdays: readonly OtherWeekday[];
}

/** 曜日の違う日付. */
interface OtherWeekday {
  readonly written: string;
  /** The right one; undefined where the text does not say which year it is. */
  readonly right: string | undefined;
}

/** From this fiscal year on everybody knew that 平成 had ended; before, plans looked ahead to 平成32年度. */
const REIWA_BEGAN = 2019;
const nothing: ImpossibleDates = { impossible: [], otherWeekdays: [] };

const worthReading = /[\d０-９元一二三四五六七八九十]\s*[年月時]|[\d０-９][./．／][\d０-９]/u;
/** 24時 is the end of a day; 25時間, 第25時限 and 25時点 are no hours of one. */
const impossibleHour =
  /(?<![\d第]\s*)(?:24時(?!0{1,2}分)\d{1,2}分|(?:2[5-9]|[3-9]\d)時(?:\d{1,2}分|(?=から|まで|に|頃|[~～〜]))|(?:[01]?\d|2[0-3])時[6-9]\d分)/gu;

/** ありえない日時を探す. `fiscalYear`: the document's own. */
export function impossibleDates(text: string, fiscalYear: number | undefined): ImpossibleDates {
  if (!worthReading.test(text)) return nothing;
  const words = dateWords(text);
  const dates = writtenDates(words);
  const never = dates.filter((date) => isImpossible(date, fiscalYear));
  const hours = words.includes("時") ? (words.match(impossibleHour) ?? []) : [];
  return {
    impossible: [...new Set([...never.map(({ written }) => written), ...hours])],
    otherWeekdays: dates
      .filter((date) => !never.includes(date))
      .flatMap((date) => otherWeekday(date, dates, fiscalYear)),
  };
}

const isImpossible = (date: WrittenDate, fiscalYear: number | undefined): boolean =>
  !isInCalendar(date) || (!isInEra(date) && !wasExpected(date, fiscalYear));

/** Whether there is such a month, and such a day in it; ２月29日 of an unknown year may be. */
function isInCalendar({ year, isFiscal, month, day }: WrittenDate): boolean {
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  if (day === undefined) return true;
  const days = year === undefined ? daysIn(LEAP, month) : daysIn(calendarYear(year, isFiscal, month), month);
  return day >= 1 && day <= days;
}

const LEAP = 2024;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 2010年度３月 is in 2011. */
const calendarYear = (year: number, isFiscal: boolean, month: number): number =>
  isFiscal && month < 4 ? year + 1 : year;

/** Whether some day that the date may mean lies in its era; a fiscal year may run past the era's end. */
function isInEra({ era, eraYear, year, isFiscal, month, day }: WrittenDate): boolean {
  if (era === undefined || eraYear === undefined || year === undefined) return true;
  const { from, to = "9999" } = japaneseEras.find(({ name }) => name === era) ?? { from: "" };
  if (eraYear < 1) return false;
  if (isFiscal || month === undefined) return String(year) <= to.slice(0, 4);
  const [first, last] = [day ?? 1, day ?? 31].map((each) => isoDay(year, month, each));
  return (last ?? "") >= from && (first ?? "") <= to;
}

const isoDay = (year: number, month: number, day: number): string =>
  [year, ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");

/** 平成32年度 in a plan of 2013, or in words of it that are quoted. */
const wasExpected = ({ era, eraYear = 0, isQuoted }: WrittenDate, fiscalYear: number | undefined): boolean =>
  era === "平成" && eraYear > 30 && (isQuoted || fiscalYear === undefined || fiscalYear < REIWA_BEGAN);

const weekdays = "日月火水木金土";

const weekdayOf = (year: number, month: number, day: number): string =>
  weekdays.charAt(new Date(Date.UTC(year, month - 1, day)).getUTCDay());

/** A date without a year may be of any year that its text or the document lets expect. */
function otherWeekday(
  { written, year, isFiscal, month, day, weekday }: WrittenDate,
  dates: readonly WrittenDate[],
  fiscalYear: number | undefined,
): OtherWeekday[] {
  if (weekday === undefined || month === undefined || day === undefined) return [];
  if (year !== undefined) {
    const right = weekdayOf(calendarYear(year, isFiscal, month), month, day);
    return right === weekday ? [] : [{ written, right }];
  }
  if (fiscalYear === undefined) return [];
  const named = dates.flatMap((each) => each.year ?? []);
  const ofDocument = [-1, 0, 1].map((offset) => calendarYear(fiscalYear + offset, true, month));
  const years = [...ofDocument, ...named, ...named.map((each) => each + 1)];
  return years.some((each) => weekdayOf(each, month, day) === weekday) ? [] : [{ written, right: undefined }];
}
