import { hasPrivateUse, listPrivateUse, withBullets } from "../text/privateUse";
import { cellsSaying } from "./fieldCells";
import { defineRule } from "./Rule";

/** 外字・私用領域の文字: the bullets of Word, and signs of which nobody else knows what they were. */
export const textPrivateUse = defineRule({
  id: "text.private-use",
  severity: "warning",
  needs: [],
  *check(sheet) {
    for (const { field, cell } of cellsSaying(sheet, hasPrivateUse)) {
      const repaired = withBullets(cell.text);
      yield {
        cell,
        field,
        ...(repaired && { suggestion: repaired.text, safe: repaired.isSure }),
        details: { characters: listPrivateUse(cell.text) },
      };
    }
  },
});
