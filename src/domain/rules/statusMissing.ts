import { readLabel } from "../label/readLabel";
import type { MeasureRow } from "../measure/MeasureRow";
import { missingCells } from "./fieldCells";
import { isGiven, isUnanswered } from "./formUnanswered";
import { defineRule } from "./Rule";

/** 状況の欠落. */
export const statusMissing = defineRule({
  id: "status.missing",
  severity: "error",
  needs: ["status", "merges"],
  *check(sheet) {
    if (isUnanswered(sheet)) return;
    const below = new Map(sheet.rows.map((row, index) => [row, sheet.rows[index + 1]]));
    for (const { row, cell } of missingCells(sheet, "status")) {
      if (!isAnsweredBySubItem(row, below.get(row))) yield { cell, field: "status", details: {} };
    }
  },
});

/** A letter's own row may stay blank where its sub-items below carry the status. */
function isAnsweredBySubItem(row: MeasureRow, next: MeasureRow | undefined): boolean {
  const label = readLabel(row.label ?? "");
  const below = readLabel(next?.label ?? "");
  const isHead = label !== undefined && label.sub === undefined && label.mark === undefined;
  const isSubItem = below?.sub !== undefined || below?.mark !== undefined;
  const isAnswered = next !== undefined && isGiven(next, "status");
  return isHead && isSubItem && below.letter === label.letter && isAnswered;
}
