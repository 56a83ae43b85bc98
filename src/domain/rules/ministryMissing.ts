import { namesSomebody } from "../ministry/readMinistries";
import { cellsOf, mustBeFilled } from "./fieldCells";
import { defineRule } from "./Rule";

/** 担当府省庁の欠落. － names nobody; a blank cell under a vertical merge is filled by it. */
export const ministryMissing = defineRule({
  id: "ministry.missing",
  severity: "error",
  needs: ["ministries", "merges"],
  *check(sheet) {
    for (const { row, cell } of cellsOf(sheet, "ministries")) {
      if (mustBeFilled(row) && !namesSomebody(cell.text)) yield { cell, field: "ministries", details: {} };
    }
  },
});
