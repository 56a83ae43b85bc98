import fc from "fast-check";
import { addsUpToHundred, percentSum, wholePercent } from "../../../src/domain/counting/percent";

describe("whole percents", () => {
  test.each([
    [27, 159, 17],
    [111, 159, 70],
    [18, 159, 11],
    [3, 159, 2],
    [1, 8, 13],
    [29, 200, 15],
    [0, 7, 0],
    [7, 7, 100],
  ])("%i of %i is %i %%", (count, total, percent) => {
    expect(wholePercent(count, total)).toBe(percent);
  });

  test("of nothing there is no share", () => {
    expect(wholePercent(0, 0)).toBeUndefined();
  });

  test("are half a percent away from the exact share at most, and never below a half", () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }), (part, rest) => {
        const total = part + rest;
        const away = (wholePercent(part, total) ?? NaN) * total - part * 100;
        return away * 2 <= total && away * 2 > -total;
      }),
    );
  });
});

describe("the sum of rounded percents", () => {
  test.each([
    [[27, 111, 18, 3], 100, true],
    [[1, 1, 1], 99, false],
    [[1, 1, 6], 101, false],
    [[5], 100, true],
    [[0, 0], 0, true],
  ])("%j make %i", (counts, sum, addsUp) => {
    expect([percentSum(counts), addsUpToHundred(counts)]).toEqual([sum, addsUp]);
  });
});
