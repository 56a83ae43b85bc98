import type { MeasureField } from "../measure/MeasureRow";
import { repeatedPunctuation } from "../text/repeatedPunctuation";
import { findInTexts } from "./fieldCells";
import { defineRule } from "./Rule";

/** Marks, numbers and names have rules of their own. */
const otherFields: readonly MeasureField[] = ["id", "label", "ministries", "status"];

/** 重なった句読点・助詞: 。。, 、。, をを. Which of the two is meant only the writer knows. */
export const textRepeatedPunctuation = defineRule({
  id: "text.repeated-punctuation",
  severity: "info",
  needs: [],
  *check(sheet) {
    for (const { field, cell, found } of findInTexts(sheet, repeatedPunctuation)) {
      if (!otherFields.includes(field)) yield { cell, field, details: { words: found.join("」「") } };
    }
  },
});
