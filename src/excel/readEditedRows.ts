import type { JobControl } from "../jobs/JobControl";
import type { CellArea } from "./CellArea";
import { blockOperations, loadUsed } from "./cellBlock";
import { findContent } from "./findContent";
import { syncOperations } from "./payload";
import { readExcel } from "./readExcel";
import type { CellsEdit } from "./SheetEdit";
import type { SheetPart } from "./SheetPart";

/**
 * 変わった行を読み直す: what stood in the rows of an edit is cleared, and what stands there now follows. Two
 * requests, and one more for each further payload; merged areas are not asked for. Of a whole column only where there
 * is content is read. Nothing comes of a sheet that is gone.
 *
 * @throws WorkbookFault where Excel does not answer; the reason of the control's signal
 */
export function readEditedRows(
  edit: CellsEdit,
  take: (part: SheetPart) => void,
  control: JobControl = {},
): Promise<void> {
  return readExcel(async (context) => {
    control.signal?.throwIfAborted();
    const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet);
    sheet.load("id");
    const used = loadUsed(sheet);
    await context.sync();
    if (sheet.isNullObject) return;
    const [areas = []] = await findContent(context, usedIn(edit, sheet, used), control.signal);
    take({ kind: "clearedRows", sheet: edit.sheet, firstRow: edit.firstRow, lastRow: edit.lastRow });
    await syncOperations(context, blockOperations(sheet, used, areas, take), control);
  }, control.signal);
}

/** What of the rows of an edit is used. */
function usedIn(
  { firstRow, lastRow }: CellsEdit,
  sheet: Excel.Worksheet,
  used: Excel.Range,
): { sheet: Excel.Worksheet; area: CellArea }[] {
  if (used.isNullObject) return [];
  const { columnIndex, columnCount } = used;
  const rowIndex = Math.max(firstRow - 1, used.rowIndex);
  const rowCount = Math.min(lastRow, used.rowIndex + used.rowCount) - rowIndex;
  return rowCount > 0 ? [{ sheet, area: { rowIndex, columnIndex, rowCount, columnCount } }] : [];
}
