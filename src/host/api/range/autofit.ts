import { columnWidthOfDigits } from "../../model/columnWidth";
import { textUnits } from "../../../domain/text/textUnits";
import type { CellArea } from "./CellArea";
import { coveredCells } from "./coveredCells";
import { changeLines, columnLines, rowLines, withoutSize } from "./lines";
import { shownText } from "./readContents";
import { wrappedRowHeights } from "./wrappedRowHeights";

const MAX_DIGITS = 255;
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

const digitsOf = (text: string): number => Math.max(...text.split("\n").map(textUnits));

/**
 * 行の高さの自動調整: rows that wrapped text needs more than once are given room for it, estimated without fonts;
 * the others take the standard. Merged cells count as nothing, as in Excel.
 */
export function autofitRows(area: CellArea): void {
  changeLines(area, rowLines, withoutSize);
  for (const block of area.blocks) {
    const heights = wrappedRowHeights(area.sheet, block, area.book);
    for (const [row, size] of heights) {
      const blocks = [{ ...block, top: row, bottom: row }];
      changeLines({ ...area, blocks }, rowLines, (line) => ({ ...line, size }));
    }
  }
}
