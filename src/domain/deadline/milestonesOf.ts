import type { SourceCell } from "../measure/MeasureRow";
import { deadlineReader } from "./deadlineReader";
import type { Milestone } from "./Milestone";
import { deadlineWords } from "./reading/deadlineWords";

/** 期限のセルを読む: an Excel date by its value, anything else by its text. */
export function milestonesOf(
  { text, kind, date }: Pick<SourceCell, "text" | "kind" | "date">,
  fiscalYear: number | undefined,
): readonly Milestone[] {
  if (kind !== "date" || date === undefined) return deadlineReader(fiscalYear)(text).milestones;
  return [shownWithoutDay(text, date) ?? { kind: "in", first: date, last: date, text: deadlineWords(text) }];
}

/**
 * 2011年３月 as it is typed becomes 2011-03-01 in Excel and goes on showing 2011年3月: the writer and every reader
 * mean the month.
 */
function shownWithoutDay(text: string, date: string): Milestone | undefined {
  const { milestones } = deadlineReader(fiscalYearOf(date))(text);
  const [shown] = milestones;
  return milestones.length === 1 && shown?.first === date && shown.last !== date ? shown : undefined;
}

/** The year of the cell's own day, for a format that shows none (3月). */
function fiscalYearOf(date: string): number {
  const [year = 0, month = 0] = date.split("-").map(Number);
  return month < 4 ? year - 1 : year;
}
