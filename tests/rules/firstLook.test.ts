import { firstLookRules } from "../../src/domain/rules/firstLook";
import { rules } from "../../src/domain/rules/registry";
import type { Need, Rule } from "../../src/domain/rules/Rule";
import { checkRead } from "../../src/jobs/checkWith";
import { readWorkbook } from "../../src/jobs/readWorkbook";
import { gridOf } from "../support/grids";

const idAndNeeds = ({ id, needs }: Rule): unknown => ({ id, needs });
const isWaitedFor = (need: Need): boolean => need === "merges" || need === "deadline";
const waits = ({ needs }: Rule): boolean => needs.some(isWaitedFor);
/** Is made anew, so as not to read deadlines. */
const isOfItsOwn = ({ id }: Rule): boolean => id === "text.impossible-date";

describe("the rules of the first look", () => {
  test("are those of the registry in its order, with the same needs", () => {
    expect(firstLookRules.map(idAndNeeds)).toEqual(rules.map(idAndNeeds));
  });

  test("are the rules themselves, but for those that wait for merged areas or deadlines", () => {
    const own = firstLookRules.filter((rule) => !waits(rule) && !isOfItsOwn(rule));
    expect(own).toEqual(rules.filter((rule) => !waits(rule) && !isOfItsOwn(rule)));
    expect(own.every((rule) => rules.includes(rule))).toBe(true);
  });

  test("find impossible dates as the registry does", () => {
    const grid = gridOf([
      ["施策名", "担当省庁", "進捗状況", "備考"],
      ["訓練", "総務省", "・2011年２月30日に実施した。", ""],
      ["点検", "総務省", "・平成22年（2011年）３月32日に実施した。", "2011年４月31日に再開"],
    ]);
    const read = readWorkbook([{ ...grid, seesMerges: false }], {});
    const found = checkRead(firstLookRules, read);
    expect(found).toEqual(checkRead(rules, read));
    expect(found.findings.map(({ rule, cell }) => [rule, cell])).toEqual([
      ["text.impossible-date", "C2"],
      ["deadline.era-mismatch", "C3"],
      ["text.impossible-date", "D3"],
    ]);
  });
});
