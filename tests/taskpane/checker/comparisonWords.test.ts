import { comparisonWords } from "../../../src/taskpane/checker/comparisonWords";

const change = {
  sheet: "様式",
  cell: "F2",
  old: "〇",
  text: "○",
  rules: ["status.variant"],
  reasons: [],
} as const;

test("what a ministry answered goes before what the rules say", () => {
  expect(comparisonWords.reason(change)).toBe("状況の記号ちがい");
  expect(comparisonWords.reason({ ...change, reasons: ["総務省の回答: 確認済み", "回答による"] })).toBe(
    "総務省の回答: 確認済み・回答による",
  );
});
