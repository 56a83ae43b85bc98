import type { Grid } from "../domain/grid/Grid";
import { GridBuilder } from "./GridBuilder";
import { readSheetParts, type ReadingOptions } from "./readSheetParts";

/**
 * ブックを読む: every sheet as a Grid, in the workbook's order. Sheets of ours come without cells, but for those
 * asked for.
 *
 * @throws WorkbookFault where Excel does not answer
 */
export async function readGrids(options: ReadingOptions): Promise<Grid[]> {
  const builder = new GridBuilder();
  await readSheetParts(options, (part) => builder.add(part));
  return builder.grids();
}
