import { type Block, hasCell } from "../../model/Block";
import type { Book } from "../../model/Book";
import { isBlankState } from "../../model/CellState";
import { columnWidthOfDigits, MAX_ROW_HEIGHT, STANDARD_COLUMN_WIDTH } from "../../model/columnWidth";
import type { SheetState } from "../../model/SheetState";
import type { CellArea } from "./CellArea";
import { coveredCells } from "./coveredCells";
import { changeLines, columnLines, rowLines, withoutSize } from "./lines";
import { shownText } from "./readContents";

const MAX_DIGITS = 255;
/** What a line of text takes in the fonts of Japanese Excel. */
const LINE_POINTS = 18.75;
/** Of a column's width, in digits. */
const PADDING = 1;
/** Letters of Chinese, Japanese and Korean, and full-width ones, take two digits' place. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{3FFFD}]/u;

/** 列幅の自動調整: by the longest text of each column, estimated without fonts; empty columns stay. */
export function autofitColumns(area: CellArea): void {
  for (const block of area.blocks) {
    const isCovered = coveredCells(area.sheet, block);
    const widest = new Map<number, number>();
    for (const [row, column, cell] of area.sheet.cells(block)) {
      const digits = isCovered(row, column) ? 0 : digitsOf(shownText(cell, area.book));
      if (digits > (widest.get(column) ?? 0)) widest.set(column, digits);
    }
    for (const [column, digits] of widest) {
      const size = columnWidthOfDigits(Math.min(digits, MAX_DIGITS));
      const blocks = [{ ...block, left: column, right: column }];
      changeLines({ book: area.book, sheet: area.sheet, blocks }, columnLines, (line) => ({ ...line, size }));
    }
  }
}

const digitsOf = (text: string): number => Math.max(...text.split("\n").map(digitsOfLine));

const digitsOfLine = (line: string): number =>
  [...line].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);

/**
 * 行の高さの自動調整: rows that wrapped text needs more than once are given room for it, estimated without fonts;
 * the others take the standard. Merged cells count as nothing, as in Excel.
 */
export function autofitRows(area: CellArea): void {
  changeLines(area, rowLines, withoutSize);
  for (const block of area.blocks) {
    const heights = wrappedLines(area.sheet, block, area.book);
    for (const [row, lines] of heights) {
      const blocks = [{ ...block, top: row, bottom: row }];
      const size = Math.min(lines * LINE_POINTS, MAX_ROW_HEIGHT);
      changeLines({ ...area, blocks }, rowLines, (line) => ({ ...line, size }));
    }
  }
}

/** Lines of text by row, of rows that have more than one. */
function wrappedLines(sheet: SheetState, block: Block, book: Book): Map<number, number> {
  const isMerged = (row: number, column: number): boolean =>
    sheet.merges.some((merge) => hasCell(merge, row, column));
  const most = new Map<number, number>();
  for (const [row, column, cell] of sheet.cells(block)) {
    if (!cell.style?.alignment?.wrapText || isBlankState(cell)) continue;
    const digits = Math.max(
      1,
      Math.floor((sheet.columns.get(column)?.size ?? STANDARD_COLUMN_WIDTH) - PADDING),
    );
    const lines = shownText(cell, book)
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(digitsOfLine(line) / digits)), 0);
    if (lines > Math.max(1, most.get(row) ?? 0) && !isMerged(row, column)) most.set(row, lines);
  }
  return most;
}
