import { readStatus } from "../status/readStatus";
import { statusCells } from "./statusCells";
import { defineRule } from "./Rule";

/** 状況の記号ちがい: 〇 for ○, ⊿ for △: the same to the eye, another to COUNTIFS. */
export const statusVariant = defineRule({
  id: "status.variant",
  severity: "warning",
  needs: ["status"],
  *check(sheet, { scheme }) {
    for (const { cell } of statusCells(sheet)) {
      const { form, code } = readStatus(cell.text, scheme);
      if (form !== "variant" || code === undefined) continue;
      yield { cell, field: "status", suggestion: code, safe: true, details: { value: cell.text, code } };
    }
  },
});
