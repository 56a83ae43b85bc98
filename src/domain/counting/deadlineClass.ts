import type { Milestone } from "../deadline/Milestone";
import { rowMilestones } from "../deadline/rowMilestones";
import type { MeasureRow } from "../measure/MeasureRow";

/** What is done again and again, or from some day on without an end. */
export const ongoingDeadline = "継続";
/** No deadline, or none of which the year is known. */
export const unknownDeadline = "期限なし・不明";

const [FIRST_HALF, SECOND_HALF] = ["上半期", "下半期"];
const FIRST_MONTH_OF_YEAR = 4;
const LAST_MONTH_OF_FIRST_HALF = 9;

/**
 * 期限区分: the fiscal year of the last day that a row names, within the document's own year the half of it; 継続 where
 * it names none but goes on.
 */
export function deadlineClass(row: MeasureRow, fiscalYear: number | undefined): string {
  const milestones = rowMilestones(row, fiscalYear);
  const days = milestones.flatMap(({ kind, last }) => (kind === "done" || !last ? [] : [last])).sort();
  const day = days.at(-1);
  if (day !== undefined) return classOfDay(day, fiscalYear);
  return milestones.some(isOngoing) ? ongoingDeadline : unknownDeadline;
}

const isOngoing = ({ kind }: Milestone): boolean => kind === "recurring" || kind === "from";

function classOfDay(day: string, documentYear: number | undefined): string {
  const [year = 0, month = 0] = day.split("-").map(Number);
  const fiscalYear = month < FIRST_MONTH_OF_YEAR ? year - 1 : year;
  if (fiscalYear !== documentYear) return `${fiscalYear}年度`;
  const isFirst = month >= FIRST_MONTH_OF_YEAR && month <= LAST_MONTH_OF_FIRST_HALF;
  return `${fiscalYear}年度${isFirst ? FIRST_HALF : SECOND_HALF}`;
}

/** 期限の順: by time, then 継続, then what is not known. */
export const inDeadlineOrder = (a: string, b: string): number =>
  placeOf(a) - placeOf(b) || (a < b ? -1 : a > b ? 1 : 0);

const placeOf = (each: string): number => (each === unknownDeadline ? 2 : each === ongoingDeadline ? 1 : 0);

/** 施策の期限区分: a measure's rows are over when the last of them is; what goes on, or is not known, comes after all years. */
export const lastDeadline = (classes: readonly string[]): string =>
  classes.toSorted(inDeadlineOrder).findLast((each) => each !== unknownDeadline) ?? unknownDeadline;
