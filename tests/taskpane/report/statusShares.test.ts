import { defaultStatusScheme } from "../../../src/domain/status/defaultStatusScheme";
import { statusShares } from "../../../src/taskpane/report/statusShares";

const shown = (byCategory: number[], unknown: number): string[] => {
  const total = byCategory.reduce((sum, count) => sum + count, unknown);
  return statusShares({ byCategory, unknown, total }, defaultStatusScheme).map(
    ({ category, count, percent }) => `${category?.code ?? "不明"} ${count} ${percent ?? "―"}`,
  );
};

test("every category and what is unknown has its share", () => {
  expect(shown([40, 52, 12, 5], 3)).toEqual(["◎ 40 36", "○ 52 46", "△ 12 11", "× 5 4", "不明 3 3"]);
});

test("nothing has no percent", () => {
  expect(shown([0, 0, 0, 0], 0)).toEqual(["◎ 0 ―", "○ 0 ―", "△ 0 ―", "× 0 ―", "不明 0 ―"]);
});
