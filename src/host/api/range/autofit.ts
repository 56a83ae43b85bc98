import { columnWidthOfDigits } from "../../model/columnWidth";
import type { CellArea } from "./CellArea";
import { coveredCells } from "./coveredCells";
import { changeLines, columnLines, rowLines, withoutSize } from "./lines";
import { shownText } from "./readContents";

const MAX_DIGITS = 255;
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

function digitsOf(text: string): number {
  const lines = text
    .split("\n")
    .map((line) => [...line].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0));
  return Math.max(...lines);
}

/** 行の高さの自動調整: rows without a height of their own are fitted by Excel when it opens the file. */
export const autofitRows = (area: CellArea): void => changeLines(area, rowLines, withoutSize);
