import type { Finding } from "../../../src/domain/check/Finding";
import { rules } from "../../../src/domain/rules/registry";
import { ruleSetVersion } from "../../../src/domain/rules/ruleSetVersion";
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
/** The lines of the table; above them stands what it was made from. */
const HEAD_ROWS = 3;
const linesOf = (findings: readonly Finding[], lines?: readonly NotRunLine[]): string[] =>
  shownRows(sheetOf(findings, lines))
    .slice(HEAD_ROWS)
    .map((cells) => cells.join("|"));

const HEADER = "番号|重大度|シート|セル|項目|いまの値|内容|直し方|規則|府省庁|対応";

test("検証結果 of the fictional form: the gravest first, at the end what was not checked", () => {
  expect(linesOf(report.findings, notRun)).toEqual([
    HEADER,
    "1|誤り|様式|G7|担当府省庁|総務省、海洋協議会|ministry.unknown: 総務省、海洋協議会||ministry.unknown|総務省、海洋協議会|未対応",
    "2|誤り|様式|H7|状況||status.missing: ||status.missing|総務省、海洋協議会|未対応",
    "3|誤り|様式|G8|担当府省庁||ministry.missing: ||ministry.missing||未対応",
    "4|注意|様式|G5|担当府省庁|経産省|ministry.abbreviation: 経産省|経済産業省|ministry.abbreviation|経済産業省|未対応",
    "5|注意|様式|H5|状況|〇|status.variant: 〇|○|status.variant|経済産業省|未対応",
    "6|注意|様式|I8|進捗状況|=1+1|cell.formula-like: =1+1||cell.formula-like||未対応",
    "7|未実施|様式||||基準日が分かりません。||deadline.passed||",
  ]);
});

test("its head says from what it was made, and when", () => {
  const { facts } = report;
  const model = reportModels({ tally: report.tally, facts }).findings;
  expect(shownRows(model).slice(0, HEAD_ROWS)).toEqual([
    ["検証結果"],
    ["年度: 2025（令和7）　期: 上半期　基準日: 2025年9月30日　状況の区分: 四区分"],
    [
      `作成: 2026年1月5日 10:42　検査の規則: ${rules.length}件（版 ${ruleSetVersion}）　府省庁マスタ: 版 2026-11-28`,
    ],
  ]);
});

test("what has been decided about a finding stands beside it", () => {
  const ignored = ({ rule }: Finding) => rule === "status.missing" && { ignored: "確認済み" };
  const { rows } = sheetOf(report.findings.map((finding) => ({ ...finding, ...ignored(finding) })));
  expect(rows.slice(HEAD_ROWS + 1, HEAD_ROWS + 4).map((cells) => cells.at(-1))).toEqual([
    "未対応",
    "無視（確認済み）",
    "未対応",
  ]);
});

test("a finding leads to its cell", () => {
  expect(sheetOf(report.findings).rows[HEAD_ROWS + 1]?.[3]).toEqual({
    text: "G7",
    sheet: "様式",
    cell: "G7",
  });
});

test("each severity has its look beside its word", () => {
  const { looks } = sheetOf(report.findings, notRun);
  const coloured = looks.filter(({ look }) => ["error", "warning", "info"].includes(look));
  expect(coloured).toEqual([
    { top: 5, left: 2, bottom: 7, right: 2, look: "error" },
    { top: 8, left: 2, bottom: 10, right: 2, look: "warning" },
  ]);
});

describe("where nothing was found", () => {
  test.each<[string, readonly NotRunLine[], readonly string[]]>([
    ["after every check", [], [HEADER, "||||||検査した範囲では、直すところは見つかりませんでした。||||"]],
    [
      "but not everything was checked",
      notRun,
      [
        HEADER,
        "||||||検査した範囲では、直すところは見つかりませんでした（未実施の検査 1件）。||||",
        "1|未実施|様式||||基準日が分かりません。||deadline.passed||",
      ],
    ],
  ])("%s, one line says so", (_, lines, expected) => {
    expect(linesOf([], lines)).toEqual(expected);
  });
});

test("the table covers every line, and has one below its header", () => {
  for (const model of [sheetOf(report.findings, notRun), sheetOf([])]) {
    expect(model.tables).toEqual([
      { name: "検証結果_2", area: { top: 4, left: 1, bottom: model.rows.length, right: 11 } },
    ]);
    expect(model.rows.length).toBeGreaterThan(4);
    expect([model.freeze.rows, model.print.titleRows]).toEqual([4, [4, 4]]);
  }
});

test.each<[Partial<Finding>, number, string]>([
  [{ suggestion: "" }, 8, "（空欄にする）"],
  [{ suggestion: null }, 8, ""],
  [{ field: "sheet", cell: "A1" }, 5, "シート"],
  [{ field: "sheet", cell: "A7" }, 10, ""],
  [{ field: "section", cell: "C7" }, 10, ""],
])("%j: column %i shows %s", (said, column, shown) => {
  const [finding] = report.findings;
  expect(finding).toBeDefined();
  const rows = finding ? shownRows(sheetOf([{ ...finding, ...said }])) : [];
  expect(rows[HEAD_ROWS + 1]?.[column - 1]).toBe(shown);
});
