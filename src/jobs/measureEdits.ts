import type { Grid } from "../domain/grid/Grid";
import { compareMeasures } from "../domain/sheet/compareMeasures";
import type { MeasureEdits, MeasuresState } from "../domain/sheet/MeasureEdits";
import { readMeasuresSheet } from "../domain/sheet/readMeasuresSheet";
import type { CheckedWorkbook } from "./checkWith";
import { tallyOf } from "./tallyOf";

export interface FoundEdits extends MeasureEdits {
  readonly state: MeasuresState;
  /** The name of 施策一覧; empty where nothing was read. */
  readonly sheet: string;
}

/**
 * 施策一覧での修正: what the user has edited in 施策一覧, and where in his own sheets it belongs. Changes nothing.
 *
 * @param grids every sheet that is marked as 施策一覧
 */
export function measureEdits(grids: readonly Grid[], checked: CheckedWorkbook): FoundEdits {
  const [grid, ...others] = grids;
  if (!grid || others.length > 0) return { state: "missing", sheet: "", edits: [], left: [] };
  const lines = readMeasuresSheet(grid);
  if (!lines) return { state: "old", sheet: grid.name, edits: [], left: [] };
  return { state: "read", sheet: grid.name, ...compareMeasures(lines, tallyOf(checked)) };
}
