import { filledCells } from "./fieldCells";
import { defineRule } from "./Rule";

/** A list written with "- " is a list, and a lone - says that there is nothing to say. */
const formulaLike = /^(?:[=+@]|-(?!-*$)(?=[^\s\u3000]))/u;

/** 数式と取られる文字列: typed or pasted again, Excel would calculate it. */
export const cellFormulaLike = defineRule({
  id: "cell.formula-like",
  severity: "warning",
  needs: [],
  *check(sheet) {
    for (const { field, cell } of filledCells(sheet)) {
      const isText = cell.kind === "text" && cell.formula === undefined;
      if (isText && formulaLike.test(cell.text)) {
        yield { cell, field, details: { opening: cell.text.charAt(0) } };
      }
    }
  },
});
