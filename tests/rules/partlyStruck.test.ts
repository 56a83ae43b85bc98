import { measureFields, type MeasureField } from "../../src/domain/measure/MeasureRow";
import type { GridCell } from "../../src/domain/grid/Grid";
import { tallyMeasures } from "../../src/domain/counting/tallyMeasures";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { findingMessage } from "../../src/messages/ja";
import { gridOf, type CellSpec } from "../support/grids";
import { caseCell, checkCase } from "./caseSheet";
import type { CaseRow } from "./RuleCases";

const mixed = (text: string): GridCell => ({ kind: "text", text, isPartlyStruck: true });
const found = (rows: readonly CaseRow[]) =>
  checkCase({ rows }).findings.map(({ rule, cell, suggestion }) => [rule, cell, suggestion]);

/** Each would set off several rules, if it were read. */
const texts: readonly string[] = [
  "=総務\u200B省",
  "経産省経産省",
  "〇",
  "同上",
  "#REF!",
  "力）",
  "Сloud",
  "2010年13月",
];

describe("a cell that nobody can read", () => {
  const cases = measureFields.flatMap((field) => texts.map((text) => [field, text] as const));

  test.each(cases)("%s %j is one error, and nothing else is said of it", (field, text) => {
    expect(found([{ [field]: mixed(text) }])).toEqual([["text.struck-through", caseCell(0, field), null]]);
  });

  test("the message says why, and what to do", () => {
    const [finding] = checkCase({ rows: [{ progress: mixed("実施予定実施済") }] }).findings;
    expect(finding).toMatchObject({ severity: "error", field: "progress", value: "実施予定実施済" });
    expect(finding && findingMessage(finding)).toBe(
      "一部に取り消し線がありますが、Excel からはどの部分かを読み取れません。消した部分を取り除いてから、もう一度検証してください。",
    );
  });

  test("every rule that runs without it runs on the sheet", () => {
    const { notRun } = checkCase({ rows: [{ progress: mixed("実施予定実施済") }] });
    expect(notRun).toEqual(checkCase({ rows: [{}] }).notRun);
  });

  test.each<[string, readonly CaseRow[], readonly MeasureField[]]>([
    [
      "a row that may be relisted need not fill its fields",
      [{ name: mixed("訓練（再掲）"), ministries: "", status: "", progress: "" }],
      ["name"],
    ],
    [
      "what a sub-item answers is not missing on its head",
      [
        { label: "ア）", status: "" },
        { label: "ア）ａ）", status: mixed("◎○") },
      ],
      ["status"],
    ],
    [
      "the status does not contradict a text that cannot be read",
      [{ status: "◎", progress: mixed("実施済未実施") }],
      ["progress"],
    ],
    [
      "a number may be that of another ministry's answer",
      [{ id: "1", name: mixed("訓練演習") }, { id: "1" }],
      ["name"],
    ],
    [
      "nor may two answers to one measure be copies",
      [
        { id: "1", name: "訓練", ministries: mixed("総務省法務省") },
        { id: "1", name: "訓練", ministries: "総務省" },
      ],
      ["ministries"],
    ],
    [
      "a relisted measure has a base, whatever its own name",
      [{ name: mixed("訓練演習"), progress: "再掲" }],
      ["name"],
    ],
    [
      "a base may have the ministries of the relisted row",
      [
        { name: "訓練", ministries: mixed("総務省法務省") },
        { name: "訓練", ministries: "法務省", progress: "再掲" },
      ],
      ["ministries"],
    ],
    [
      "nor are a relisted row's own known",
      [
        { name: "訓練", ministries: "総務省" },
        { name: "訓練", ministries: mixed("総務省法務省"), progress: "再掲" },
      ],
      ["ministries"],
    ],
    [
      "a base may have the text of the relisted row",
      [
        { name: "訓練", progress: mixed("・実施した。・見直した。") },
        { name: "訓練（再掲）", progress: "・実施した。" },
      ],
      ["progress"],
    ],
  ])("%s", (_, rows, fields) => {
    const errors = found(rows).map(([rule, cell]) => [rule, cell]);
    const at = rows.findIndex((row) => fields.some((field) => typeof row[field] === "object"));
    expect(errors).toEqual(fields.map((field) => ["text.struck-through", caseCell(at, field)]));
  });

  test("its row is counted as one of unknown status", () => {
    const checked = checkCase({ rows: [{ status: mixed("◎○") }] });
    const rows = checked.sheets.flatMap((sheet) => sheet.rows);
    expect(tallyMeasures(rows, checked).byStatus.unknown).toBe(1);
  });
});

const HEADER = ["番号", "該当項目", "施策名", "担当省庁", "状況", "進捗状況"];
const addresses = (...rows: CellSpec[][]) =>
  checkWorkbook([gridOf(rows)], { facts: { fiscalYear: 2010 } }).findings.map(({ rule, cell, field }) => [
    rule,
    cell,
    field,
  ]);

describe("what stands around the measures", () => {
  const row = ["001", "ア）", "訓練", "総務省", "○", "・実施した。"];

  test("titles and headers are told of at their cells", () => {
    const header = HEADER.map((text) => (text === "状況" ? mixed("実施状況") : text));
    expect(addresses(["", mixed("2009年度2010年度の進捗"), "様式"], header, row)).toEqual([
      ["text.struck-through", "B1", "sheet"],
      ["text.struck-through", "E2", "sheet"],
    ]);
  });

  test("a form whose only answer cannot be read has been answered", () => {
    const answered = ["001", "ア）", "訓練", "総務省", mixed("◎○"), ""];
    expect(addresses(HEADER, answered, ["002", "イ）", "点検", "総務省", "", ""])).toEqual([
      ["text.struck-through", "E2", "status"],
      ["progress.missing", "F2", "progress"],
      ["status.missing", "E3", "status"],
      ["progress.missing", "F3", "progress"],
    ]);
  });
});
