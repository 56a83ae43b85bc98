import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { gridOf } from "../support/grids";

/** More than a function call takes as arguments. */
const ROWS = 200_000;

test("a sheet may have more findings of one rule than it has rows to show", () => {
  const sound = ["施策", "総務省", "○", "・実施した。"];
  const blank = ["施策", "", "○", "・実施した。"];
  const rows = [
    ["施策名", "担当省庁", "状況", "進捗状況"],
    sound,
    ...Array.from({ length: ROWS }, () => blank),
  ];
  const { findings } = checkWorkbook([gridOf(rows)]);
  expect(findings.filter(({ rule }) => rule === "ministry.missing")).toHaveLength(ROWS);
});
