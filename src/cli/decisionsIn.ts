import { DECISIONS_KEY, readDecisions, type Decision } from "../domain/decision/Decision";
import type { Grid } from "../domain/grid/Grid";
import { STORE_SHEET, storeContent } from "../excel/store";

/** ブックに残した判断: what the user of the pane has decided in a file; what cannot be read is none. */
export function decisionsIn(grids: readonly Grid[]): readonly Decision[] {
  const store = grids.find(
    ({ isOurs, visibility, name }) => isOurs && visibility === "veryHidden" && name.startsWith(STORE_SHEET),
  );
  const cells = [...(store?.rows ?? [])].map((row) => [row?.[0]?.text ?? "", row?.[1]?.text ?? ""]);
  try {
    return readDecisions(storeContent(cells).get(DECISIONS_KEY));
  } catch {
    return [];
  }
}
