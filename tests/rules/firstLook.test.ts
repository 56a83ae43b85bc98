import { firstLookRules } from "../../src/domain/rules/firstLook";
import { rules } from "../../src/domain/rules/registry";
import type { Rule } from "../../src/domain/rules/Rule";

const idAndNeeds = ({ id, needs }: Rule): unknown => ({ id, needs });
const waitsForMerges = ({ needs }: Rule): boolean => needs.includes("merges");

describe("the rules of the first look", () => {
  test("are those of the registry in its order, with the same needs", () => {
    expect(firstLookRules.map(idAndNeeds)).toEqual(rules.map(idAndNeeds));
  });

  test("are the rules themselves, but for those that wait for merged areas", () => {
    const own = firstLookRules.filter((rule) => !waitsForMerges(rule));
    expect(own).toEqual(rules.filter((rule) => !waitsForMerges(rule)));
    expect(own.every((rule) => rules.includes(rule))).toBe(true);
  });
});
