import { isErrorValue } from "../text/errorValue";
import { cellsSaying, errorCells } from "./fieldCells";
import { defineRule } from "./Rule";

/** エラー値. */
export const cellErrorValue = defineRule({
  id: "cell.error-value",
  severity: "error",
  needs: [],
  *check(sheet) {
    for (const { field, cell } of [...errorCells(sheet), ...cellsSaying(sheet, isErrorValue)])
      yield { cell, field, details: { value: cell.text.trim() } };
  },
});
