import type { Grid } from "../domain/grid/Grid";
import type { SheetKind, SheetModel } from "../domain/sheet/SheetModel";
import type { TableNames } from "../domain/sheet/TableNames";
import type { JobControl } from "./JobControl";

/** What a report's sheets were called, and what was kept aside for the user. */
export interface WrittenSheet {
  readonly kind: SheetKind;
  readonly name: string;
  /** Whether a sheet of ours stood there and was rewritten. */
  readonly replaced: boolean;
  /** Name of the copy of our earlier sheet that a user had edited; absent where nobody had. */
  readonly keptAside?: string;
  /** Earlier sheets of ours of this kind for which there was no place any more, under their new names. */
  readonly leftOver?: readonly string[];
  /** All of it is there but its charts, which this Excel would not draw. */
  readonly withoutCharts?: true;
}

/** ブックの口: what jobs ask of a workbook. excel/ answers with Office.js. */
export interface WorkbookPort {
  /** Every sheet as a Grid; merged areas only where asked for, as reading them may clear the user's undo. */
  readGrids(options: { readonly merges: boolean }): Promise<Grid[]>;
  /** Finds the names under which sheets of ours will stand; a user's sheet or table of that name stays his. */
  planSheets(): Promise<ReadonlyMap<SheetKind, TableNames>>;
  /**
   * Writes the sheets, all or none: each is complete before an earlier one of ours gives way.
   *
   * @throws WorkbookFault with what state the workbook is in.
   * @throws the reason of the control's signal, with the workbook as before.
   */
  writeSheets(models: readonly SheetModel[], control?: JobControl): Promise<WrittenSheet[]>;
}
