import { mixedWidthWords, withoutMixedWidth } from "../text/mixedWidth";
import { findInTexts } from "./fieldCells";
import { defineRule } from "./Rule";

/** 全角と半角の混じった語: Wｅｂ. The names of ministries have rules of their own. */
export const textMixedWidth = defineRule({
  id: "text.mixed-width",
  severity: "info",
  needs: [],
  *check(sheet) {
    for (const { field, cell, found } of findInTexts(sheet, mixedWidthWords)) {
      if (field === "ministries") continue;
      const suggestion = withoutMixedWidth(cell.text);
      yield { cell, field, suggestion, safe: true, details: { words: found.join("、") } };
    }
  },
});
