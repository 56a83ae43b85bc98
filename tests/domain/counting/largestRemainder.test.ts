import fc from "fast-check";
import { largestRemainder } from "../../../src/domain/counting/largestRemainder";

const generatedCounts = fc.array(fc.nat(2_000), { minLength: 1, maxLength: 12 });
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
const percentsOf = (counts: readonly number[]): number[] =>
  largestRemainder(counts).map((percent) => percent ?? NaN);

describe("percents by the largest remainder", () => {
  test.each<[string, number[], number[]]>([
    ["what adds up is as it was", [27, 111, 18, 3], [17, 70, 11, 2]],
    ["one that is missing goes to the largest remainder", [31, 79, 20, 3], [23, 60, 15, 2]],
    ["of equal remainders the earlier gets it", [1, 1, 1], [34, 33, 33]],
    ["one too many is taken from the smallest remainder", [2, 1, 1, 1, 1], [33, 17, 17, 17, 16]],
    ["equal remainders of unequal counts", [3, 1, 3, 1], [38, 13, 37, 12]],
    ["what binary fractions would part", [29, 171], [15, 85]],
    ["nothing gets nothing", [0, 1, 0, 2], [0, 33, 0, 67]],
    ["one line is the whole", [5], [100]],
    [
      "more lines than percents",
      Array<number>(150).fill(1),
      [...Array<number>(100).fill(1), ...Array<number>(50).fill(0)],
    ],
  ])("%s: %j", (_, counts, percents) => {
    expect(largestRemainder(counts)).toEqual(percents);
  });

  test.each([[[]], [[0]], [[0, 0, 0]]])("of nothing there is no share: %j", (counts) => {
    expect(largestRemainder(counts)).toEqual(counts.map(() => undefined));
  });

  test("add up to 100, less than 1 away from the exact share each, and more counted never gets less", () => {
    fc.assert(
      fc.property(generatedCounts, (counts) => {
        const total = sumOf(counts);
        fc.pre(total > 0);
        const percents = percentsOf(counts);
        expect(sumOf(percents)).toBe(100);
        counts.forEach((count, line) => {
          const percent = percents[line] ?? NaN;
          expect(Number.isInteger(percent)).toBe(true);
          expect(Math.abs(percent * total - count * 100)).toBeLessThan(total);
          counts.forEach((other, at) => {
            const isOrdered = count > other || (count === other && line < at);
            if (isOrdered) expect(percent).toBeGreaterThanOrEqual(percents[at] ?? NaN);
          });
        });
      }),
    );
  });
});
