import { isErrorValue } from "../text/errorValue";
import { filledCells } from "./fieldCells";
import { defineRule } from "./Rule";

/** エラー値. */
export const cellErrorValue = defineRule({
  id: "cell.error-value",
  severity: "error",
  needs: [],
  *check(sheet) {
    for (const { field, cell } of filledCells(sheet)) {
      if (cell.kind !== "error" && !isErrorValue(cell.text)) continue;
      yield { cell, field, details: { value: cell.text.trim() } };
    }
  },
});
