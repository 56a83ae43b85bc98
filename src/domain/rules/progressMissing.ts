import { missingCells } from "./fieldCells";
import { isUnanswered } from "./formUnanswered";
import { defineRule } from "./Rule";

/** 進捗状況の欠落. */
export const progressMissing = defineRule({
  id: "progress.missing",
  severity: "error",
  needs: ["progress", "merges"],
  *check(sheet) {
    if (isUnanswered(sheet)) return;
    for (const { cell } of missingCells(sheet, "progress")) yield { cell, field: "progress", details: {} };
  },
});
