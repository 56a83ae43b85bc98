import type { MarkControl } from "../jobs/MarkPort";
import { calls, syncOperations } from "./payload";
import { runExcel } from "./runExcel";

/** 塗るセル: null takes its fill away. */
export interface PaintedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly color: string | null;
}

/** 塗る: gives cells their fills; nothing else of them changes. */
export const paintCells = (cells: readonly PaintedCell[], control: MarkControl = {}): Promise<void> =>
  runExcel((context) =>
    syncOperations(
      context,
      cells.map((cell) => calls(4, () => paint(context, cell))),
      control,
    ),
  );

/** Thousands of cells are not kept track of. */
function paint({ workbook }: Excel.RequestContext, { sheet, cell, color }: PaintedCell): void {
  const { fill } = workbook.worksheets.getItem(sheet).getRange(cell).untrack().format;
  if (color === null) fill.clear();
  else fill.color = color;
}
