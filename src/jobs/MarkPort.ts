import type { CellMark } from "../domain/mark/CellMark";
import type { JobControl } from "./JobControl";

/** 印を消した結果. */
export interface UnmarkResult {
  /** Cells that have their own fill again. */
  readonly cleared: number;
  /** Cells that were marked and look otherwise now, or are gone: left as they are. */
  readonly changed: number;
  /** Sheets whose marks stay, as they are protected. */
  readonly protectedSheets: readonly string[];
}

/** 印を付けた結果. */
export interface MarkResult {
  readonly marked: number;
  /** Cells with a pattern or several colors, which nobody could put back. */
  readonly patterned: number;
  /** Sheets that were passed over, as they are protected. */
  readonly protectedSheets: readonly string[];
  /** What became of earlier marks. */
  readonly earlier: UnmarkResult;
}

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
