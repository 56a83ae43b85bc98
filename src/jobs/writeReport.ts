import type { SheetKind, SheetModel } from "../domain/sheet/SheetModel";
import type { TableNames } from "../domain/sheet/TableNames";
import type { JobControl } from "./JobControl";
import type { WorkbookPort, WrittenSheet } from "./WorkbookPort";

/** Drafts the sheets under the names that are free for them; here, or in a worker. */
export type DraftReport = (names: ReadonlyMap<SheetKind, TableNames>) => SheetModel[] | Promise<SheetModel[]>;

/**
 * 集計・表を作る: writes 検証結果, 施策一覧, 集計 and 進捗状況 into the workbook; nothing else in it changes.
 *
 * @throws NothingToReport where there is nothing to count
 * @throws WorkbookFault where the workbook could not be written
 * @throws the reason of the control's signal
 */
export async function writeReport(
  workbook: Pick<WorkbookPort, "planSheets" | "writeSheets">,
  draft: DraftReport,
  control: JobControl = {},
): Promise<WrittenSheet[]> {
  const models = await draft(await workbook.planSheets());
  return workbook.writeSheets(models, control);
}
