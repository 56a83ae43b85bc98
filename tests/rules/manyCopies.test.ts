import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { gridOf } from "../support/grids";

const header = ["番号", "節", "該当項目", "施策名", "担当府省庁", "状況", "進捗状況"];
const COPIES = 13;

/** Of one name, each under a heading of its own. */
const rows = Array.from({ length: COPIES }, (_, index) => [
  "7",
  `（${index + 1}）基盤の整備`,
  "ア）",
  "暗号の安全な利用の推進",
  "総務省",
  "○",
  `・${index + 1}回目の会議を開いた。`,
]);
const others = (own: number): string =>
  Array.from({ length: COPIES }, (_, index) => index + 2)
    .filter((row) => row !== own)
    .slice(0, 10)
    .join("、");

/** What a rule says of the other rows, at the first and the last of them. */
function othersNamed(rule: string, table: readonly (readonly string[])[]): unknown[] {
  const { findings } = checkWorkbook([gridOf([header, ...table])], { facts: { fiscalYear: 2025 } });
  const own = findings.filter((finding) => finding.rule === rule);
  expect(own).toHaveLength(table.length);
  return [own[0], own.at(-1)].map((finding) => finding?.details["others"]);
}

describe("of very many rows that are alike, a finding names the first ten others", () => {
  test("for a number", () => {
    expect(othersNamed("id.duplicate", rows)).toEqual([`${others(2)}…`, `${others(14)}…`]);
  });

  test("for a name", () => {
    const numbered = rows.map(([, ...rest], index) => [String(index + 1), ...rest]);
    expect(othersNamed("name.duplicate", numbered)).toEqual([`${others(2)}…`, `${others(14)}…`]);
  });

  test("and all of ten", () => {
    expect(othersNamed("id.duplicate", rows.slice(0, 11))[0]).toBe(
      others(2).split("、").slice(0, 10).join("、"),
    );
  });
});
