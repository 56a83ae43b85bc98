import { WorkbookFault } from "../jobs/WorkbookFault";
import { runExcel } from "./runExcel";

/**
 * セルへ移る: shows the sheet and selects the cell.
 *
 * @param cell A1 address
 * @throws WorkbookFault where the sheet is gone or hidden
 */
export function goTo(sheetName: string, cell: string): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookFault("sheetMissing", "asBefore", { sheet: sheetName });
    if (sheet.visibility !== "Visible")
      throw new WorkbookFault("sheetHidden", "asBefore", { sheet: sheetName });
    sheet.activate();
    sheet.getRange(cell).select();
    await context.sync();
  });
}
