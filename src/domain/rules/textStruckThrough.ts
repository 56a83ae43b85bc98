import { filledCells } from "./fieldCells";
import { defineRule } from "./Rule";

/**
 * 見え消し: what was struck through is not content, and must not be printed as such. A row struck through
 * altogether is no measure any more, but nobody may lose one unsaid.
 */
export const textStruckThrough = defineRule({
  id: "text.struck-through",
  severity: "error",
  needs: ["strikeThrough"],
  *check(sheet) {
    for (const { field, cell } of filledCells(sheet)) {
      if (cell.struck === undefined) continue;
      yield { cell, field, suggestion: cell.text, safe: false, details: { struck: cell.struck } };
    }
    for (const cell of sheet.struckRows) {
      yield { cell, field: "name", details: { struck: cell.struck ?? "" } };
    }
  },
});
