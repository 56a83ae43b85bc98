import { readStatus } from "../status/readStatus";
import { statusCells } from "./statusCells";
import { defineRule } from "./Rule";

/** 区分にない状況. A mark that perhaps is meant is offered to be confirmed. */
export const statusUnknown = defineRule({
  id: "status.unknown",
  severity: "error",
  needs: ["status"],
  *check(sheet, { scheme }) {
    const codes = scheme.categories.map(({ code }) => code).join("・");
    for (const { cell } of statusCells(sheet)) {
      const reading = readStatus(cell.text, scheme);
      if (reading.form !== "unknown" && reading.form !== "toConfirm") continue;
      yield {
        cell,
        field: "status",
        ...(reading.code !== undefined && { suggestion: reading.code, safe: false }),
        details: { value: cell.text, codes },
      };
    }
  },
});
