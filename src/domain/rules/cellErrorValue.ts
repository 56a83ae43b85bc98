import { filledCells } from "./fieldCells";
import { defineRule } from "./Rule";

/** Excel's error values; one pasted as text is as wrong as one that a formula gave. */
const errorValue =
  /^#(?:REF!|VALUE!|N\/A|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!)$/u;

/** エラー値. */
export const cellErrorValue = defineRule({
  id: "cell.error-value",
  severity: "error",
  needs: [],
  *check(sheet) {
    for (const { field, cell } of filledCells(sheet)) {
      if (cell.kind !== "error" && !errorValue.test(cell.text.trim())) continue;
      yield { cell, field, details: { value: cell.text.trim() } };
    }
  },
});
