import { checkWorkbook, type CheckOptions } from "../../src/jobs/checkWorkbook";
import { codesSheet } from "../../src/domain/reference/codesReference";
import { readySchemes } from "../../src/domain/status/readySchemes";
import type { StatusScheme } from "../../src/domain/status/StatusScheme";
import { gridOf } from "../support/grids";
import { modelGrid } from "../support/modelGrid";

const HEADER = ["番号", "該当項目", "施策名", "担当府省庁", "状況", "進捗状況"];
const form = (...statuses: string[]) =>
  gridOf([
    HEADER,
    ...statuses.map((status, index) => [
      String(index + 1),
      `${"アイウエオカキク".charAt(index)}）`,
      `取組その${index + 1}の推進`,
      "総務省",
      status,
      `・${index + 1}回の会議を開いた。`,
    ]),
  ]);
const check = (statuses: string[], options: CheckOptions = {}, ...others: ReturnType<typeof gridOf>[]) => {
  const { scheme, schemeReason, sheets, findings, notRun } = checkWorkbook(
    [form(...statuses), ...others],
    options,
  );
  return {
    scheme: scheme.name,
    reason: schemeReason,
    statuses: sheets[0]?.rows.map(({ status }) => status),
    findings: findings.filter(({ field }) => field === "status").map(({ rule, value }) => [rule, value]),
    lacks: (notRun.get("様式") ?? [])
      .filter(({ rule }) => rule === "status.unknown")
      .map(({ lacks }) => lacks),
  };
};
const [marks, letters, done, lights] = readySchemes.map(({ name }) => name);

describe("the scheme that the values fit is taken where nobody has chosen one", () => {
  test.each([
    ["◎○△×", ["◎", "○", "△", "×", "○"], marks, "default"],
    ["letters", ["A", "B", "N", "A", "F"], letters, "values"],
    ["done or not", ["済", "未済", "済", "未済"], done, "values"],
    ["done or not, in words", ["実施済み", "未実施", "実施済み", "未実施"], done, "values"],
    ["lights", ["緑", "黄", "赤", "緑"], lights, "values"],
    ["none of them", ["甲", "乙", "丙", "甲"], marks, "default"],
    ["hardly any", ["A", "B"], marks, "default"],
  ])("%s", (_, statuses, scheme, reason) => {
    expect(check(statuses)).toMatchObject({ scheme, reason });
  });

  test("and what is wrong in it is found", () => {
    const { statuses, findings } = check(["A", "B", "Ａ", "N", "A", "C", "", "B"]);
    expect(statuses).toEqual(["A", "B", "A", "N", "A", "C", null, "B"]);
    expect(findings).toEqual([
      ["status.variant", "Ａ"],
      ["status.unknown", "C"],
      ["status.missing", ""],
    ]);
  });

  test("a few faults do not make it another one", () => {
    expect(check(["○", "〇", "◎", "▲", "A", "済", "○", "○"])).toMatchObject({
      scheme: marks,
      reason: "default",
    });
  });

  test("what the user has chosen stays, and what does not fit it is said not to be checked", () => {
    const scheme = readySchemes[0];
    const { reason, lacks } = check(["A", "B", "N", "A"], scheme && { scheme });
    expect([reason, lacks]).toEqual(["chosen", ["statusInScheme"]]);
  });
});

describe("コード表 in the workbook", () => {
  const category = (code: string, stage: "done" | "notBegun") =>
    ({ code, label: `区分${code}`, definition: "", wordings: [], stage }) as const;
  const scheme = (name: string, term: "上半期" | "年度末" | undefined, codes: string): StatusScheme => ({
    name,
    ...(term && { term }),
    categories: [...codes].map((code, index) => category(code, index === 0 ? "done" : "notBegun")),
  });
  const codes = (...schemes: StatusScheme[]) =>
    modelGrid(codesSheet(schemes, { sheet: "コード表", table: "コード表" }));
  const own = codes(scheme("前半", "上半期", "甲乙"), scheme("後半", "年度末", "甲乙丙"));

  test.each([
    ["上半期", "前半", [["status.unknown", "丙"]]],
    ["年度末", "後半", []],
  ] as const)("has a scheme for each 期: %s", (term, name, findings) => {
    const checked = check(["甲", "乙", "甲", "丙"], { facts: { term } }, own);
    expect(checked).toMatchObject({ scheme: name, reason: "codes", findings });
  });

  test("where the 期 is not known, the values say which", () => {
    expect(
      check(["い", "ろ", "い"], {}, codes(scheme("一", undefined, "あう"), scheme("二", undefined, "いろ"))),
    ).toMatchObject({
      scheme: "二",
      reason: "codes",
    });
  });

  test("holds no measures", () => {
    expect(checkWorkbook([form("甲"), own]).sheets.map(({ name }) => name)).toEqual(["様式"]);
  });
});
