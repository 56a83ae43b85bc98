import type { MeasureRow } from "../measure/MeasureRow";
import type { Milestone } from "./Milestone";
import { milestonesOf } from "./milestonesOf";

/**
 * 行の期限を一つずつ, in the order of the text; none where nothing is written or nothing could be read.
 *
 * @param fiscalYear the document's own, for times that name no year
 */
export const rowMilestones = (
  { deadline, cells }: MeasureRow,
  fiscalYear: number | undefined,
): readonly Milestone[] =>
  deadline === null || !cells.deadline ? [] : milestonesOf(cells.deadline, fiscalYear);
