import type { ProgressOptions } from "../domain/sheet/progress/ProgressOptions";
import { readEditableGrids } from "../excel/readEditableGrids";
import type { CheckedWorkbook } from "../jobs/checkWorkbook";
import { sheetEdits } from "../jobs/sheetEdits";

/** 戻していない修正の数: what was put into tables of ours, in the workbook that is open, and is not in its source. */
export async function countUntakenEdits(
  checked: CheckedWorkbook,
  progress: ProgressOptions | undefined,
): Promise<number> {
  const { edits, answers, left } = sheetEdits(await readEditableGrids(), checked, progress);
  return edits.length + answers.length + left.length;
}
