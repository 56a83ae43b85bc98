import type { ComparisonWords } from "../../domain/inquiry/comparisonSheet";
import { gridCellOf } from "../../excel/gridCellOf";
import { ruleMessages } from "../../messages/ja";

/** 新旧対照表の言葉: what stood in a cell as a reader saw it, and why it was changed. */
export const comparisonWords: ComparisonWords = {
  shownOld: ({ old, oldFormat }) =>
    gridCellOf({ value: old, type: "", numberFormat: oldFormat, formula: undefined, isStruck: false })
      ?.text ?? "",
  reason: ({ reasons, rules }) =>
    (reasons.length > 0 ? reasons : rules.map((rule) => ruleMessages[rule].title)).join("・"),
};
