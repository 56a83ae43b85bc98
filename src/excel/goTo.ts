import { WorkbookFault } from "../jobs/WorkbookFault";
import { readExcel } from "./readExcel";

/** The cell that was gone to: hidden or filtered out, it is selected, but nobody sees it. */
export interface ShownCell {
  readonly isHidden: boolean;
}

/**
 * セルへ移る: shows the sheet and selects the cell.
 *
 * @param sheetName its name or id
 * @param cell A1 address, perhaps in a row that is filtered out or hidden: it is selected all the same
 * @throws WorkbookFault where the sheet is gone or hidden, or Excel does not answer
 */
export function goTo(sheetName: string, cell: string): Promise<ShownCell> {
  return readExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookFault("sheetMissing", "asBefore", { sheet: sheetName });
    if (sheet.visibility !== "Visible")
      throw new WorkbookFault("sheetHidden", "asBefore", { sheet: sheetName });
    sheet.activate();
    const range = sheet.getRange(cell);
    range.load("rowHidden,columnHidden");
    range.select();
    await context.sync();
    return { isHidden: range.rowHidden || range.columnHidden };
  });
}
