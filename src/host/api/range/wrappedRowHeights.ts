import { hasCell, type Block } from "../../model/Block";
import type { Book } from "../../model/Book";
import { isBlankState } from "../../model/CellState";
import { MAX_ROW_HEIGHT, STANDARD_COLUMN_WIDTH } from "../../model/columnWidth";
import type { SheetState } from "../../model/SheetState";
import { wrappedLineCount } from "../../model/wrappedLineCount";
import { shownText } from "./readContents";

/** What a line of text takes in the fonts of Japanese Excel. */
const LINE_POINTS = 18.75;

/**
 * 折り返しに要る高さ: in points, of the rows that wrapped text needs more than one line in, estimated without
 * fonts. Merged cells count as nothing, as in Excel.
 */
export function wrappedRowHeights(sheet: SheetState, block: Block, book: Book): Map<number, number> {
  const isMerged = (row: number, column: number): boolean =>
    sheet.merges.some((merge) => hasCell(merge, row, column));
  const most = new Map<number, number>();
  for (const [row, column, cell] of sheet.cells(block)) {
    if (!cell.style?.alignment?.wrapText || isBlankState(cell)) continue;
    const width = sheet.columns.get(column)?.size ?? STANDARD_COLUMN_WIDTH;
    const lines = wrappedLineCount(shownText(cell, book), width);
    if (lines > Math.max(1, most.get(row) ?? 0) && !isMerged(row, column)) most.set(row, lines);
  }
  return new Map([...most].map(([row, lines]) => [row, Math.min(lines * LINE_POINTS, MAX_ROW_HEIGHT)]));
}
