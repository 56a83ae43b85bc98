import { shownText } from "../../host/api/range/readContents";
import { hasCell, type Block } from "../../host/model/Block";
import type { Book } from "../../host/model/Book";
import { isBlankState, type CellState } from "../../host/model/CellState";
import { STANDARD_COLUMN_WIDTH } from "../../host/model/columnWidth";
import type { SheetState } from "../../host/model/SheetState";
import { wrappedLineCount } from "../../host/model/wrappedLineCount";

const STANDARD_POINTS = 11;
/** 標準の行の高さ in pixels, in the fonts of the Japanese Excel. */
export const STANDARD_ROW_PIXELS = 25;
/** What each further line of text takes, at the standard size. */
const LINE_PIXELS = 20;
const MAX_ROW_PIXELS = 546;

/**
 * 高さの見積もり: in pixels, of rows that have no height of their own and need more than the standard, be it for
 * wrapped text or for large letters. Excel would fit them when it opens the file. Merged cells count as nothing.
 *
 * @returns by row; all others take the standard
 */
export function estimateHeights(book: Book, sheet: SheetState, block: Block): Map<number, number> {
  const heights = new Map<number, number>();
  const isMerged = (row: number, column: number): boolean =>
    sheet.merges.some((merge) => hasCell(merge, row, column));
  for (const [row, column, cell] of sheet.cells(block)) {
    if (isBlankState(cell) || sheet.rows.get(row)?.size !== undefined) continue;
    const pixels = neededHeight(book, cell, sheet.columns.get(column)?.size ?? STANDARD_COLUMN_WIDTH);
    const before = heights.get(row) ?? STANDARD_ROW_PIXELS;
    if (pixels > before && !isMerged(row, column)) heights.set(row, Math.min(pixels, MAX_ROW_PIXELS));
  }
  return heights;
}

function neededHeight(book: Book, cell: CellState, width: number): number {
  const points = cell.style?.font?.size ?? STANDARD_POINTS;
  const lines = cell.style?.alignment?.wrapText ? wrappedLineCount(shownText(cell, book), width) : 1;
  return Math.round((STANDARD_ROW_PIXELS + (lines - 1) * LINE_PIXELS) * (points / STANDARD_POINTS));
}
