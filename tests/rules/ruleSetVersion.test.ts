import { rules } from "../../src/domain/rules/registry";
import { ruleSetVersion, versionOf } from "../../src/domain/rules/ruleSetVersion";

const [first, ...others] = rules;

test("the version of the rules is short", () => {
  expect(ruleSetVersion).toMatch(/^[0-9a-f]{8}$/u);
});

test.each([
  ["a rule less", others],
  ["another severity", [{ ...first, id: first?.id ?? "", severity: "info" as const }, ...others]],
])("%s is another version", (_, set) => {
  expect(versionOf(set)).not.toBe(ruleSetVersion);
});
