/**
 * 最大剰余: whole percents of lines that make up a whole, so that they add up to 100. What is missing after rounding down
 * goes one by one to the lines with the largest remainders, of equal ones to the earlier. Undefined where there is
 * nothing to divide by.
 *
 * In whole numbers, as equal remainders may differ in binary fractions.
 */
export function largestRemainder(counts: readonly number[]): (number | undefined)[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => undefined);
  const remainders = counts.map((count) => (count * 100) % total);
  const missing = remainders.reduce((sum, remainder) => sum + remainder, 0) / total;
  return counts.map((count, line) => {
    const own = remainders[line] ?? 0;
    const before = remainders.filter((each, at) => each > own || (each === own && at < line)).length;
    return (count * 100 - own) / total + (before < missing ? 1 : 0);
  });
}
