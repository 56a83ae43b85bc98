import { eraMismatches } from "../deadline/eraMismatch";
import { findInTexts } from "./fieldCells";
import { defineRule } from "./Rule";

/** 和暦と西暦の食い違い, wherever it stands. Which of the two is meant nobody can know. */
export const deadlineEraMismatch = defineRule({
  id: "deadline.era-mismatch",
  severity: "warning",
  needs: [],
  *check(sheet) {
    for (const { field, cell, found } of findInTexts(sheet, eraMismatches)) {
      const [first] = found;
      if (first) yield { cell, field, details: { ...first } };
    }
  },
});
