import type { Milestone } from "../deadline/Milestone";
import { rowMilestones } from "../deadline/rowMilestones";
import type { StatusScheme } from "../status/StatusScheme";
import { defineRule } from "./Rule";

/**
 * 過ぎた期限: the last of a measure's milestones lies before 基準日, and its status is none of those that count as
 * done. A measure that goes on (以後継続実施) or of which one time is not known is not late.
 */
export const deadlinePassed = defineRule({
  id: "deadline.passed",
  severity: "warning",
  needs: ["deadline", "status", "asOf", "merges"],
  *check(sheet, { facts: { asOf, fiscalYear }, scheme }) {
    if (asOf === undefined) return;
    const undone = undoneCodes(scheme);
    for (const row of sheet.rows) {
      const { relisted, status, cells } = row;
      const last = lastDay(rowMilestones(row, fiscalYear));
      if (relisted || !cells.deadline || last === undefined || last >= asOf) continue;
      if (status !== null && undone.has(status))
        yield { cell: cells.deadline, field: "deadline", details: { last, asOf, status } };
    }
  },
});

const undoneCodes = ({ categories }: StatusScheme): ReadonlySet<string> =>
  new Set(categories.filter(({ stage }) => stage !== "done").map(({ code }) => code));

/** The day on which the last of them is over; undefined where one of them has no end or no known one. */
function lastDay(milestones: readonly Milestone[]): string | undefined {
  const days = milestones.flatMap(({ last }) => (last === undefined ? [] : [last]));
  return days.length === milestones.length ? days.toSorted().at(-1) : undefined;
}
