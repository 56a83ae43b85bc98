import { hasInvisible, listInvisible, stripInvisible } from "../text/invisibleCharacters";
import { filledCells } from "./fieldCells";
import { defineRule } from "./Rule";

/** 見えない文字. */
export const textInvisible = defineRule({
  id: "text.invisible",
  severity: "warning",
  needs: [],
  *check(sheet) {
    for (const { field, cell } of filledCells(sheet)) {
      if (!hasInvisible(cell.text)) continue;
      yield {
        cell,
        field,
        suggestion: stripInvisible(cell.text),
        safe: true,
        details: { characters: listInvisible(cell.text) },
      };
    }
  },
});
