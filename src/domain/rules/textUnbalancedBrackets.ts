import type { MeasureField } from "../measure/MeasureRow";
import { endsOpen } from "../text/cutOff";
import { unbalancedBrackets } from "../text/unbalancedBrackets";
import { findInTexts } from "./fieldCells";
import { defineRule } from "./Rule";

/** ア） is no pair, and the names of ministries have rules of their own. */
const otherFields: readonly MeasureField[] = ["id", "label", "ministries", "status"];

/** 対にならないかっこ, within one field; a field that a page cut in two, or that was cut off, may close it elsewhere. */
export const textUnbalancedBrackets = defineRule({
  id: "text.unbalanced-brackets",
  severity: "info",
  needs: [],
  *check(sheet) {
    for (const { field, cell, found } of findInTexts(sheet, unbalancedBrackets)) {
      const [first] = found;
      if (!first || otherFields.includes(field) || cell.parts || endsOpen(cell.text)) continue;
      yield { cell, field, details: { beside: first.beside, isOpen: first.isOpen ? 1 : 0 } };
    }
  },
});
