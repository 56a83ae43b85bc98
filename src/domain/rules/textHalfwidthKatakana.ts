import type { MeasureField } from "../measure/MeasureRow";
import { halfwidthKatakana, withFullwidthKatakana } from "../text/halfwidthKatakana";
import { findInTexts } from "./fieldCells";
import { defineRule } from "./Rule";

/** (ｱ) is a label, and ministry.variant tells of ﾃﾞｼﾞﾀﾙ庁. */
const otherFields: readonly MeasureField[] = ["id", "label", "ministries", "status"];

/** 半角片仮名 in prose and names. */
export const textHalfwidthKatakana = defineRule({
  id: "text.halfwidth-katakana",
  severity: "info",
  needs: [],
  *check(sheet) {
    for (const { field, cell, found } of findInTexts(sheet, halfwidthKatakana)) {
      if (otherFields.includes(field)) continue;
      const suggestion = withFullwidthKatakana(cell.text);
      yield { cell, field, suggestion, safe: false, details: { words: found.join("、") } };
    }
  },
});
