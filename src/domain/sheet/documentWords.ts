import type { DocumentFacts } from "../document/DocumentFacts";
import { eraOf } from "../text/japaneseEra";

const NOT_SET = "未設定";

/** 年度の和暦: 2010 → 平成22; a year in which the era changed before its December has two. */
export function eraYearWords(fiscalYear: number): string {
  const days = [`${fiscalYear}-04-01`, `${fiscalYear}-12-31`];
  const names = days.map((day) => {
    const era = eraOf(day);
    return era ? `${era.name}${era.year === 1 ? "元" : era.year}` : "";
  });
  return [...new Set(names)].filter((name) => name !== "").join("・");
}

/** 2010-09-30 → 2010年9月30日. */
export function dayWords(isoDate: string): string {
  const [year, month, day] = isoDate.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

/** 2026年1月5日 10:42, by the clock on the wall. */
export function momentWords(moment: Date): string {
  const day = `${moment.getFullYear()}年${moment.getMonth() + 1}月${moment.getDate()}日`;
  return `${day} ${moment.getHours()}:${String(moment.getMinutes()).padStart(2, "0")}`;
}

/** 年度・期・基準日の行; what is not known is said to be 未設定. */
export function factsLine({ fiscalYear, term, asOf }: DocumentFacts): string {
  const year = fiscalYear === undefined ? NOT_SET : `${fiscalYear}（${eraYearWords(fiscalYear)}）`;
  const day = asOf === undefined ? NOT_SET : dayWords(asOf);
  return `年度: ${year}\u3000期: ${term ?? NOT_SET}\u3000基準日: ${day}`;
}

/** 年の書き方: in both calendars, or in one. */
const yearWords = {
  both: (year: number): string => `${year}年度（${eraYearWords(year)}年度）`,
  era: (year: number): string => `${eraYearWords(year)}年度`,
  western: (year: number): string => `${year}年度`,
} as const;

/** 進捗状況の題: 2010年度（平成22年度）上半期の進捗状況, as far as known. */
export function progressTitle(
  { fiscalYear, term }: DocumentFacts,
  calendar: keyof typeof yearWords = "both",
): string {
  const year = fiscalYear === undefined ? "" : yearWords[calendar](fiscalYear);
  const period = `${year}${term ?? ""}`;
  return period === "" ? "施策の進捗状況" : `${period}の進捗状況`;
}
