import { WorkbookFault } from "../jobs/WorkbookFault";
import type { WorkbookState } from "./readWorkbookState";
import { storeSheetOf } from "./store";

/**
 * 控えられるかを確かめる: where nothing is kept yet, its sheet is made, which takes a workbook whose structure is not
 * protected.
 *
 * @throws WorkbookFault
 */
export function refuseStore(state: WorkbookState): void {
  const store = storeSheetOf(state);
  if (store?.isProtected) throw new WorkbookFault("sheetProtected", "asBefore", { sheet: store.name });
  if (!store && state.structureProtected) throw new WorkbookFault("structureProtected", "asBefore");
}
