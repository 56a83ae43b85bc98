import { eraMismatches } from "../deadline/eraMismatch";
import { filledCells } from "./fieldCells";
import { defineRule } from "./Rule";

/** 和暦と西暦の食い違い, wherever it stands. Which of the two is meant nobody can know. */
export const deadlineEraMismatch = defineRule({
  id: "deadline.era-mismatch",
  severity: "warning",
  needs: [],
  *check(sheet) {
    for (const { field, cell } of filledCells(sheet)) {
      const [first] = eraMismatches(cell.text);
      if (first) yield { cell, field, details: { ...first } };
    }
  },
});
