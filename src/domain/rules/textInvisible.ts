import { hasInvisible, listInvisible, stripInvisible } from "../text/invisibleCharacters";
import { cellsSaying } from "./fieldCells";
import { defineRule } from "./Rule";

/** 見えない文字. */
export const textInvisible = defineRule({
  id: "text.invisible",
  severity: "warning",
  needs: [],
  *check(sheet) {
    for (const { field, cell } of cellsSaying(sheet, hasInvisible)) {
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
