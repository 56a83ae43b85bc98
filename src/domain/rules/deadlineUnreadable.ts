import { deadlineReader } from "../deadline/deadlineReader";
import { isBlank, saysNothing } from "../text/blank";
import { isErrorValue } from "../text/errorValue";
import { hasRelistedMark } from "../text/relistedMark";
import { cellsOf } from "./fieldCells";
import { defineRule } from "./Rule";

/** 読めない期限: nothing in it could be read, or it names a day that never was. */
export const deadlineUnreadable = defineRule({
  id: "deadline.unreadable",
  severity: "warning",
  needs: ["deadline"],
  *check(sheet, { facts }) {
    const read = deadlineReader(facts.fiscalYear);
    for (const { cell } of cellsOf(sheet, "deadline")) {
      const { text, kind } = cell;
      if (
        isBlank(text) ||
        kind === "date" ||
        isErrorValue(text) ||
        saysNothing(text) ||
        hasRelistedMark(text)
      )
        continue;
      const { milestones, impossible } = read(text);
      if (milestones.length > 0 && impossible.length === 0) continue;
      yield { cell, field: "deadline", details: { value: text.trim(), impossible: impossible.join("、") } };
    }
  },
});
