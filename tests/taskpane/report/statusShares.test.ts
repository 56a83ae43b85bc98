import type { Rounding } from "../../../src/domain/counting/Rounding";
import { defaultStatusScheme } from "../../../src/domain/status/defaultStatusScheme";
import { statusShares } from "../../../src/taskpane/report/statusShares";

const shown = (byCategory: number[], unknown: number, rounding?: Rounding): string[] => {
  const total = byCategory.reduce((sum, count) => sum + count, unknown);
  return statusShares({ byCategory, unknown, total }, defaultStatusScheme, rounding).map(
    ({ category, count, percent }) => `${category?.code ?? "不明"} ${count} ${percent ?? "―"}`,
  );
};

test("every category and what is unknown has its share", () => {
  expect(shown([40, 52, 12, 5], 3)).toEqual(["◎ 40 36", "○ 52 46", "△ 12 11", "× 5 4", "不明 3 3"]);
});

test("shares that are adjusted add up to 100, as in the sheets", () => {
  expect(shown([2, 1, 1, 1], 1, "largestRemainder")).toEqual([
    "◎ 2 33",
    "○ 1 17",
    "△ 1 17",
    "× 1 17",
    "不明 1 16",
  ]);
});

test("nothing has no percent", () => {
  expect(shown([0, 0, 0, 0], 0)).toEqual(["◎ 0 ―", "○ 0 ―", "△ 0 ―", "× 0 ―", "不明 0 ―"]);
});
