import { cellsSaying } from "./fieldCells";
import { defineRule } from "./Rule";

/** A list written with "- " is a list, and a lone - says that there is nothing to say. */
const formulaLike = /^(?:[=+@]|-(?!-*$)(?=[^\s\u3000]))/u;
const isFormulaLike = (text: string): boolean => formulaLike.test(text);

/** 数式と取られる文字列: typed or pasted again, Excel would calculate it. */
export const cellFormulaLike = defineRule({
  id: "cell.formula-like",
  severity: "warning",
  needs: [],
  *check(sheet) {
    for (const { field, cell } of cellsSaying(sheet, isFormulaLike)) {
      if (cell.kind !== "text" || cell.formula !== undefined) continue;
      yield { cell, field, details: { opening: cell.text.charAt(0) } };
    }
  },
});
