import type { EditableGrids } from "../jobs/sheetEdits";
import { readGrids } from "./readGrids";

/**
 * 修正を戻せる表を読む: those of ours in which a user may have edited what his own sheets say.
 *
 * @throws WorkbookFault where Excel does not answer
 */
export async function readEditableGrids(): Promise<EditableGrids> {
  const measures = await readGrids({ merges: false, own: "measures" });
  return { measures, progress: await readGrids({ merges: false, own: "progress" }) };
}
