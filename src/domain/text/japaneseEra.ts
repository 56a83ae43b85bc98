/** 元号 (era): a year count that starts anew with each emperor. */
export interface JapaneseEra {
  readonly name: string;
  /** Letters and short forms met in sheets: H22, 平22. */
  readonly short: readonly string[];
  /** First and last day, ISO; the last era is open. */
  readonly from: string;
  readonly to?: string;
}

/** Source: 元号を改める政令 (昭和64年政令第1号, 平成31年政令第143号) and the proclamations before. */
export const japaneseEras: readonly JapaneseEra[] = [
  { name: "明治", short: ["m", "明"], from: "1868-01-25", to: "1912-07-29" },
  { name: "大正", short: ["t", "大"], from: "1912-07-30", to: "1926-12-24" },
  { name: "昭和", short: ["s", "昭"], from: "1926-12-25", to: "1989-01-07" },
  { name: "平成", short: ["h", "平"], from: "1989-01-08", to: "2019-04-30" },
  { name: "令和", short: ["r", "令"], from: "2019-05-01" },
];

const yearOf = (isoDate: string): number => Number(isoDate.slice(0, 4));

/**
 * Western year of an era year: (平成, 22) → 2010. Undefined when the era had no such year (昭和65年) or is
 * unknown. A fiscal year may run past the era's end (平成31年度), which is within its last year.
 */
export function westernYear(era: string, eraYear: number): number | undefined {
  const found = japaneseEras.find((each) => each.name === era || each.short.includes(era));
  if (!found || eraYear < 1) return undefined;
  const year = yearOf(found.from) + eraYear - 1;
  return found.to !== undefined && year > yearOf(found.to) ? undefined : year;
}

/** Era and year of a day: 2011-03-31 → 平成, 23. Undefined before 明治. */
export function eraOf(isoDate: string): { name: string; year: number } | undefined {
  const found = japaneseEras.findLast((each) => each.from <= isoDate);
  return found && { name: found.name, year: yearOf(isoDate) - yearOf(found.from) + 1 };
}
