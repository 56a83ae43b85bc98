import type { MeasureField } from "../measure/MeasureRow";
import { endsOpen, fillsLimit } from "../text/cutOff";
import { cellsOf } from "./fieldCells";
import { defineRule } from "./Rule";

const prose: readonly MeasureField[] = ["progress", "note"];
const textFields: readonly MeasureField[] = ["name", "ministries", ...prose];

/** 途中で切れた文: it ends with 、 or 及び, or in the middle of a sentence where a cell is full for some programs. */
export const textCutOff = defineRule({
  id: "text.cut-off",
  severity: "info",
  needs: [],
  *check(sheet) {
    for (const field of textFields) {
      for (const { cell } of cellsOf(sheet, field)) {
        const { text } = cell;
        const isFull = prose.includes(field) && fillsLimit(text);
        if (!isFull && !endsOpen(text)) continue;
        yield { cell, field, details: { ending: text.trim().slice(-10), full: isFull ? text.length : 0 } };
      }
    }
  },
});
