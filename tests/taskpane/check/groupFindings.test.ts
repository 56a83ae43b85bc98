import fc from "fast-check";
import { rules, type RuleId } from "../../../src/domain/rules/registry";
import type { Severity } from "../../../src/domain/rules/Rule";
import { ruleMessages } from "../../../src/messages/ja";
import { groupFindings } from "../../../src/taskpane/check/groupFindings";
import { finding } from "../findings";

describe("grouping findings", () => {
  test("the words of the rules stand in the order of the rules, which is that of the groups", () => {
    expect(Object.keys(ruleMessages)).toEqual(rules.map(({ id }) => id));
  });

  test("errors come first, then the order of the rules", () => {
    const groups = groupFindings([
      finding({ rule: "text.invisible", severity: "info" }),
      finding({ rule: "status.variant", severity: "error" }),
      finding({ rule: "progress.missing", severity: "warning" }),
      finding({ rule: "id.duplicate", severity: "error" }),
    ]);
    expect(groups.map(({ rule }) => rule)).toEqual([
      "id.duplicate",
      "status.variant",
      "progress.missing",
      "text.invisible",
    ]);
  });

  test("one rule of two severities is two groups", () => {
    const groups = groupFindings([
      finding({ rule: "relisted.dangling", severity: "warning" }),
      finding({ rule: "relisted.dangling", severity: "error" }),
    ]);
    expect(groups.map(({ severity }) => severity)).toEqual(["error", "warning"]);
  });

  test("the most frequent value comes first; what is said differently is apart", () => {
    const [group] = groupFindings([
      finding({ value: "Ｘ", cell: "G1" }),
      finding({ cell: "G2" }),
      finding({ cell: "G3" }),
      finding({ cell: "G4", details: { value: "〇", code: "◎" } }),
    ]);
    expect(group?.values.map(({ value, findings }) => [value, findings.length])).toEqual([
      ["〇", 2],
      ["Ｘ", 1],
      ["〇", 1],
    ]);
  });

  test("no finding is lost or shown twice", () => {
    const anyFinding = fc
      .record({
        rule: fc.constantFrom(...rules.map(({ id }): RuleId => id)),
        severity: fc.constantFrom<Severity>("error", "warning", "info"),
        value: fc.constantFrom("", "〇", "Ｘ"),
        cell: fc.constantFrom("A1", "B2", "C3"),
      })
      .map(finding);
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        const shown = groupFindings(findings).flatMap(({ values }) =>
          values.flatMap((each) => each.findings),
        );
        expect(new Set(shown)).toEqual(new Set(findings));
        expect(shown).toHaveLength(findings.length);
      }),
    );
  });
});
