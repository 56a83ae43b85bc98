import type { Finding } from "../../../src/domain/check/Finding";
import type { NotRunLine } from "../../../src/domain/sheet/findingsSheet";
import { fictionalReport } from "../../support/fictionalReport";
import { shownRows } from "../../support/modelGrid";
import { reportModels } from "../../support/reportModels";

const report = fictionalReport();
const notRun: readonly NotRunLine[] = [
  { sheet: "様式", rule: "deadline.passed", text: "基準日が分かりません。" },
];
const sheetOf = (findings: readonly Finding[], lines: readonly NotRunLine[] = []) =>
  reportModels({ tally: report.tally, findings, notRun: lines }).findings;
const linesOf = (findings: readonly Finding[], lines?: readonly NotRunLine[]): string[] =>
  shownRows(sheetOf(findings, lines)).map((cells) => cells.join("|"));

const HEADER = "番号|重大度|シート|セル|項目|いまの値|内容|直し方|規則";

test("検証結果 of the fictional form: the gravest first, at the end what was not checked", () => {
  expect(linesOf(report.findings, notRun)).toEqual([
    HEADER,
    "1|誤り|様式|G7|担当府省庁|総務省、海洋協議会|ministry.unknown: 総務省、海洋協議会||ministry.unknown",
    "2|誤り|様式|H7|状況||status.missing: ||status.missing",
    "3|誤り|様式|G8|担当府省庁||ministry.missing: ||ministry.missing",
    "4|注意|様式|G5|担当府省庁|経産省|ministry.abbreviation: 経産省|経済産業省|ministry.abbreviation",
    "5|注意|様式|H5|状況|〇|status.variant: 〇|○|status.variant",
    "6|注意|様式|I8|進捗状況|=1+1|cell.formula-like: =1+1||cell.formula-like",
    "7|未実施|様式||||基準日が分かりません。||deadline.passed",
  ]);
});

test("a finding leads to its cell", () => {
  expect(sheetOf(report.findings).rows[1]?.[3]).toEqual({ text: "G7", sheet: "様式", cell: "G7" });
});

test("each severity has its look beside its word", () => {
  const { looks } = sheetOf(report.findings, notRun);
  const coloured = looks.filter(({ look }) => ["error", "warning", "info"].includes(look));
  expect(coloured).toEqual([
    { top: 2, left: 2, bottom: 4, right: 2, look: "error" },
    { top: 5, left: 2, bottom: 7, right: 2, look: "warning" },
  ]);
});

describe("where nothing was found", () => {
  test.each<[string, readonly NotRunLine[], readonly string[]]>([
    ["after every check", [], [HEADER, "||||||検査した範囲では、直すところは見つかりませんでした。||"]],
    [
      "but not everything was checked",
      notRun,
      [
        HEADER,
        "||||||検査した範囲では、直すところは見つかりませんでした（未実施の検査 1件）。||",
        "1|未実施|様式||||基準日が分かりません。||deadline.passed",
      ],
    ],
  ])("%s, one line says so", (_, lines, expected) => {
    expect(linesOf([], lines)).toEqual(expected);
  });
});

test("the table covers every line, and has one below its header", () => {
  for (const model of [sheetOf(report.findings, notRun), sheetOf([])]) {
    expect(model.tables).toEqual([
      { name: "検証結果_2", area: { top: 1, left: 1, bottom: model.rows.length, right: 9 } },
    ]);
    expect(model.rows.length).toBeGreaterThan(1);
  }
});

test.each<[Partial<Finding>, number, string]>([
  [{ suggestion: "" }, 8, "（空欄にする）"],
  [{ suggestion: null }, 8, ""],
  [{ field: "sheet", cell: "A1" }, 5, "シート"],
])("%j: column %i shows %s", (said, column, shown) => {
  const [finding] = report.findings;
  expect(finding).toBeDefined();
  const rows = finding ? shownRows(sheetOf([{ ...finding, ...said }])) : [];
  expect(rows[1]?.[column - 1]).toBe(shown);
});
