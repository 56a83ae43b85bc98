import type { CellStyle } from "hucre";
import { isEntireColumn, isEntireRow, isUnbounded, type Block } from "../../../model/Block";
import type { CellState } from "../../../model/CellState";
import type { LineState, SheetState } from "../../../model/SheetState";
import { requireFormattable } from "../../guards";
import type { CellArea } from "../CellArea";
import { without } from "../without";
import { styleAt } from "./stylesIn";

export type StyleChange = (style: CellStyle) => CellStyle | undefined;
type Restyle = (style: CellStyle | undefined) => CellStyle | undefined;

/** A change that gives cells of one style one new style object. */
export function sharedChange(change: StyleChange): Restyle {
  const results = new Map<CellStyle | undefined, CellStyle | undefined>();
  return (style) => {
    if (!results.has(style)) results.set(style, change(style ?? {}));
    return results.get(style);
  };
}

/**
 * 書式を変える, of all cells of an area; whole columns and rows keep it for cells that are still to come.
 *
 * @throws HostError AccessDenied on a protected sheet.
 */
export function changeStyles(area: CellArea, change: StyleChange): void {
  requireFormattable(area);
  const restyle = sharedChange(change);
  for (const block of area.blocks) {
    if (isEntireColumn(block)) restyleLines(area.sheet, area.sheet.columns, block.left, block.right, restyle);
    else if (isEntireRow(block)) restyleLines(area.sheet, area.sheet.rows, block.top, block.bottom, restyle);
    restyleCells(area.sheet, block, restyle);
  }
}

function restyleLines(
  sheet: SheetState,
  lines: Map<number, LineState>,
  from: number,
  to: number,
  restyle: Restyle,
): void {
  for (let index = from; index <= to; index++) {
    const { style, ...line } = lines.get(index) ?? {};
    const changed = restyle(style);
    lines.set(index, changed ? { ...line, style: changed } : line);
  }
  sheet.reshape("sizes");
}

function restyleCells(sheet: SheetState, block: Block, restyle: Restyle): void {
  if (isUnbounded(block)) {
    for (const [row, column, cell] of [...sheet.cells(block)])
      sheet.setCell(row, column, withStyle(cell, restyle(cell.style)));
    return;
  }
  for (let row = block.top; row <= block.bottom; row++)
    for (let column = block.left; column <= block.right; column++) {
      const style = restyle(styleAt(sheet, row, column));
      sheet.setCell(row, column, withStyle(sheet.cell(row, column) ?? { content: null }, style));
    }
}

/** A cell in another style. One that holds nothing stays, as it may stand in a styled row or column. */
export const withStyle = (cell: CellState, style: CellStyle | undefined): CellState =>
  style ? { ...cell, style } : without(cell, "style");
