/**
 * 割合: whole percent, half up, as the documents print it. Undefined where there is nothing to divide by.
 *
 * In whole numbers, as 29 / 200 is a little less than 14.5 % in binary fractions.
 */
export const wholePercent = (count: number, total: number): number | undefined =>
  total === 0 ? undefined : Math.floor((count * 200 + total) / (total * 2));

/** Whether lines that are rounded each by itself add up to 100; nothing at all counts as so. */
export function addsUpToHundred(counts: readonly number[]): boolean {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total === 0 || percentSum(counts) === 100;
}

/** The sum of the rounded percents of lines that make up a whole. */
export function percentSum(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count) => sum + (wholePercent(count, total) ?? 0), 0);
}
