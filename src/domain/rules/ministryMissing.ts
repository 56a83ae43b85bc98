import { missingCells } from "./fieldCells";
import { defineRule } from "./Rule";

/** 担当府省庁の欠落. A blank cell under a vertical merge is filled by it. */
export const ministryMissing = defineRule({
  id: "ministry.missing",
  severity: "error",
  needs: ["ministries"],
  *check(sheet) {
    for (const { cell } of missingCells(sheet, "ministries"))
      yield { cell, field: "ministries", details: {} };
  },
});
