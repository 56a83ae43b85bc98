import { tallyMeasures } from "../../../src/domain/counting/tallyMeasures";
import { defaultMinistryMaster as master } from "../../../src/domain/ministry/defaultMinistryMaster";
import { defaultStatusScheme as scheme } from "../../../src/domain/status/defaultStatusScheme";
import { distinctBlocks } from "../../../src/domain/summary/distinctBlocks";
import { chosenBlocks, summarySets } from "../../../src/domain/summary/summarySets";
import { measureRow } from "../../support/measures";

test("the blocks go by the 期, where the user has not chosen", () => {
  expect(chosenBlocks(undefined, { term: "上半期" })).toBe(summarySets.firstHalf);
  expect(chosenBlocks(undefined, { term: "年度末" })).toBe(summarySets.yearEnd);
  expect(chosenBlocks(undefined, {})).toBe(summarySets.firstHalf);
  expect(chosenBlocks("yearEnd", { term: "上半期" })).toBe(summarySets.yearEnd);
  expect(chosenBlocks([{ kind: "overall" }], {})).toEqual([{ kind: "overall" }]);
});

test("where a document has one level of headings, 政策領域別 and 見出し別 are one table", () => {
  const tallyOf = (rows: Parameters<typeof tallyMeasures>[0]) => tallyMeasures(rows, { scheme, master });
  const one = tallyOf([measureRow({ section: "（１）訓練" }), measureRow({ section: "（２）窓口" })]);
  const two = tallyOf([
    measureRow({ section: "（１）訓練", item: "①" }),
    measureRow({ section: "（２）窓口", item: "①" }),
  ]);
  expect(distinctBlocks(summarySets.firstHalf, one)).toHaveLength(summarySets.firstHalf.length - 1);
  expect(distinctBlocks(summarySets.firstHalf, two)).toHaveLength(summarySets.firstHalf.length);
});
