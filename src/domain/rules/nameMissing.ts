import { missingCells } from "./fieldCells";
import { defineRule } from "./Rule";

/** 施策名の欠落. */
export const nameMissing = defineRule({
  id: "name.missing",
  severity: "error",
  needs: ["name", "merges"],
  *check(sheet) {
    for (const { cell } of missingCells(sheet, "name")) yield { cell, field: "name", details: {} };
  },
});
