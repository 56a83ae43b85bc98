import { WorkbookFault } from "../jobs/WorkbookFault";
import { readExcel } from "./readExcel";

/**
 * セルへ移る: shows the sheet and selects the cell.
 *
 * @param sheetName its name or id
 * @param cell A1 address, perhaps in a row that is filtered out or hidden: it is selected all the same
 * @throws WorkbookFault where the sheet is gone or hidden, or Excel does not answer
 */
export function goTo(sheetName: string, cell: string): Promise<void> {
  return readExcel(async (context) => {
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
