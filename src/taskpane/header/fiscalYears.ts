/** The year of the reform of the ministries: what is older has other ministries throughout. */
const FIRST_YEAR = 2001;

/** 年度の年: that in which a day lies; it begins on 1 April. */
export const fiscalYearOf = (day: Date): number => day.getFullYear() - (day.getMonth() < 3 ? 1 : 0);

/** 選べる年度: from the one to come down to the first, and those in use wherever they lie. */
export function fiscalYears(today: Date, inUse: readonly (number | undefined)[]): number[] {
  const latest = fiscalYearOf(today) + 1;
  const years = Array.from({ length: latest - FIRST_YEAR + 1 }, (_, index) => latest - index);
  const others = inUse.filter((year) => year !== undefined);
  return [...new Set([...years, ...others])].sort((a, b) => b - a);
}
