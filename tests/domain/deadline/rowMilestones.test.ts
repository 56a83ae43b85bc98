import { rowMilestones } from "../../../src/domain/deadline/rowMilestones";
import { checkWorkbook } from "../../../src/jobs/checkWorkbook";
import { gridOf } from "../../support/grids";

test("a row's deadline is read into its milestones, those without a year by the document's", () => {
  const grid = gridOf([
    ["2025年度の調査票"],
    ["施策名", "担当省庁", "進捗状況", "実施期限"],
    ["訓練", "総務省", "・一", "年度前半までに試行し、年度末までに公表"],
    ["点検", "総務省", "・二", ""],
  ]);
  const { sheets, facts } = checkWorkbook([grid]);
  const [first, second] = sheets.flatMap(({ rows }) =>
    rows.map((row) => rowMilestones(row, facts.fiscalYear)),
  );
  expect(first).toMatchObject([
    { kind: "by", first: "2025-04-01", last: "2025-09-30" },
    { kind: "by", first: "2026-03-01", last: "2026-03-31" },
  ]);
  expect(second).toEqual([]);
});
