import { DECISIONS_KEY, readDecisions, type Decision } from "../domain/decision/Decision";
import type { Grid } from "../domain/grid/Grid";
import { keptIn } from "./keptIn";

/** ブックに残した判断: what the user of the pane has decided in a file; what cannot be read is none. */
export function decisionsIn(grids: readonly Grid[]): readonly Decision[] {
  try {
    return readDecisions(keptIn(grids).get(DECISIONS_KEY));
  } catch {
    return [];
  }
}
