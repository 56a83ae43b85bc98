import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { notRunMessage } from "../../src/messages/ja";
import { gridOf, type CellSpec } from "../support/grids";

const SAME = "・手引きの案を作った。";

/** A sheet whose last columns are headed so; the measure's progress is the same in all of them. */
function check(headers: readonly CellSpec[][], merges: readonly string[] = []) {
  const columns = Math.max(...headers.map((header) => header.length));
  const texts = Array.from({ length: columns }, () => SAME);
  const fixed = ["番号", "該当項目", "施策名", "担当府省庁"];
  const rows = [
    ...headers.map((header, index) => [
      ...(index === headers.length - 1 ? fixed : ["", "", "", ""]),
      ...header,
    ]),
    ["001", "ア）", "訓練の実施", "総務省", ...texts],
    ["002", "イ）", "点検の実施", "法務省", ...texts.map((_, column) => `・${column}回目の点検をした。`)],
  ];
  const { findings, notRun } = checkWorkbook([gridOf(rows, merges)], { facts: { fiscalYear: 2010 } });
  return {
    found: findings.filter(({ rule }) => rule === "progress.unchanged").map(({ cell }) => cell),
    lacks: notRun.get("様式")?.find(({ rule }) => rule === "progress.unchanged")?.lacks,
  };
}

describe("the progress reported last time", () => {
  test.each<[string, CellSpec[][], string]>([
    ["before", [["前回の進捗状況", "進捗状況"]], "F2"],
    ["behind", [["進捗状況", "前年度の進捗状況"]], "E2"],
    ["of the half-year before", [["上半期の進捗状況", "年度末の進捗状況"]], "F2"],
    ["of an earlier year", [["2009年度の進捗状況", "2010年度の進捗状況"]], "F2"],
    ["with the year in brackets", [["前回（2009年度末）の実施状況", "実施状況"]], "F2"],
  ])("%s is compared", (_, headers, cell) => {
    expect(check(headers)).toEqual({ found: [cell], lacks: undefined });
  });

  test("is found under a header of two rows", () => {
    const headers = [
      ["前回", "", "今回", ""],
      ["備考", "進捗状況", "備考", "進捗状況"],
    ];
    expect(check(headers, ["E1:F1", "G1:H1"])).toEqual({ found: ["H3"], lacks: undefined });
  });

  test.each<[string, CellSpec[][]]>([
    ["there is no such column", [["進捗状況"]]],
    ["the other column is another one", [["前回の課題", "進捗状況"]]],
    ["the other column is that of a year to come", [["進捗状況", "次年度の実施内容"]]],
  ])("is said to be lacking where %s", (_, headers) => {
    expect(check(headers)).toEqual({ found: [], lacks: "previousProgress" });
    expect(notRunMessage({ lacks: "previousProgress" })).toBe(
      "前回の進捗状況の列が見つからないため検査していません。",
    );
  });
});
