import type { JobControl } from "../jobs/JobControl";
import { loadBlock, loadUsed, rowsPartOf } from "./cellBlock";
import { readOperations, syncOperations } from "./payload";
import { CELLS_A_READ } from "./readSheetParts";
import { readExcel } from "./readExcel";
import type { CellsEdit } from "./SheetEdit";
import type { SheetPart } from "./SheetPart";

/**
 * 変わった行を読み直す: what stood in the rows of an edit is cleared, and what stands there now follows. Two
 * requests, and one more for each further payload; merged areas are not asked for. Of a whole column only what is
 * used is read. Nothing comes of a sheet that is gone.
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
    const { first, count: rows } = usedRows(edit, used);
    const operations = readOperations(
      { rows, columns: rows === 0 ? 1 : used.columnCount },
      CELLS_A_READ,
      (start, count) => loadBlock(sheet, used, first + start, count),
      (block) => take(rowsPartOf(block)),
    );
    take({ kind: "clearedRows", sheet: edit.sheet, firstRow: edit.firstRow, lastRow: edit.lastRow });
    await syncOperations(context, operations, control);
  }, control.signal);
}

/** Which of the rows of an edit are used: the index of the first of them, and their number. */
function usedRows({ firstRow, lastRow }: CellsEdit, used: Excel.Range): { first: number; count: number } {
  if (used.isNullObject) return { first: 0, count: 0 };
  const first = Math.max(firstRow - 1, used.rowIndex);
  const end = Math.min(lastRow, used.rowIndex + used.rowCount);
  return { first, count: Math.max(end - first, 0) };
}
