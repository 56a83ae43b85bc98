import type { CellMark } from "../domain/mark/CellMark";
import type { MarkResult, UnmarkResult } from "../domain/mark/MarkResult";
import type { JobControl } from "./JobControl";

/** 印の口: what marking asks of a workbook. Fills alone change, and those of a user come back. */
export interface MarkPort {
  /**
   * In the place of earlier marks.
   *
   * @throws WorkbookFault: asBefore (but for earlier marks, which may be gone), or unfinished, where unmarking helps
   */
  markCells(marks: readonly CellMark[], control?: MarkControl): Promise<MarkResult>;
  /** @throws WorkbookFault: asBefore, or unfinished, where doing it again helps */
  unmarkCells(control?: MarkControl): Promise<UnmarkResult>;
}

/** Neither can be stopped halfway. */
export type MarkControl = Pick<JobControl, "onProgress">;
