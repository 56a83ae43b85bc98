import type { Grid } from "../domain/grid/Grid";
import { compareMeasures } from "../domain/sheet/compareMeasures";
import type { MeasureEdits } from "../domain/sheet/MeasureEdits";
import { readMeasuresSheet } from "../domain/sheet/readMeasuresSheet";
import type { CheckedWorkbook } from "./checkWith";
import { tallyOf } from "./tallyOf";

/** 施策一覧がどうなっているか: missing: there is none, or several; old: of a version that kept no trace of its origin. */
export type MeasuresState = "missing" | "old" | "read";

export interface FoundEdits extends MeasureEdits {
  readonly state: MeasuresState;
}

/**
 * 施策一覧での修正: what the user has edited in 施策一覧, and where in his own sheets it belongs. Changes nothing.
 *
 * @param grids every sheet that is marked as 施策一覧
 */
export function measureEdits(grids: readonly Grid[], checked: CheckedWorkbook): FoundEdits {
  const [grid, ...others] = grids;
  if (!grid || others.length > 0) return { state: "missing", edits: [], left: [] };
  const lines = readMeasuresSheet(grid);
  if (!lines) return { state: "old", edits: [], left: [] };
  return { state: "read", ...compareMeasures(lines, tallyOf(checked)) };
}
