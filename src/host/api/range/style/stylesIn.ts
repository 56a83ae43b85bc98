import type { CellStyle } from "hucre";
import { rowCount, type Block } from "../../../model/Block";
import type { CellState } from "../../../model/CellState";
import type { SheetState } from "../../../model/SheetState";
import type { CellArea } from "../CellArea";

/** セルの書式: its own, or where there is no cell yet that of its row or column. */
export function styleAt(sheet: SheetState, row: number, column: number): CellStyle | undefined {
  const cell = sheet.cell(row, column);
  return cell ? cell.style : (sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style);
}

/** The looks of a cell: one, or where its text has runs of fonts of their own, one for each of them. */
export const looksOf = ({ style, richText }: CellState): (CellStyle | undefined)[] =>
  richText ? richText.map(({ font }) => (font ? { ...style, font } : style)) : [style];

/** The differing styles that cells of an area have; undefined stands for cells without one. */
export function stylesIn({ sheet, blocks }: CellArea): Set<CellStyle | undefined> {
  const styles = new Set<CellStyle | undefined>();
  for (const block of blocks) addStyles(sheet, block, styles);
  return styles;
}

function addStyles(sheet: SheetState, block: Block, styles: Set<CellStyle | undefined>): void {
  const cellsInColumn = new Map<number, number>();
  for (const [, column, cell] of sheet.cells(block)) {
    for (const style of looksOf(cell)) styles.add(style);
    cellsInColumn.set(column, (cellsInColumn.get(column) ?? 0) + 1);
  }
  for (let column = block.left; column <= block.right; column++)
    if ((cellsInColumn.get(column) ?? 0) < rowCount(block)) styles.add(sheet.columns.get(column)?.style);
  for (const [row, { style }] of sheet.rows)
    if (style && row >= block.top && row <= block.bottom) styles.add(style);
}

/** One value for all cells of an area, or null where it differs between them. */
export const commonValue = <Value>(area: CellArea, read: (style: CellStyle) => Value): Value | null =>
  commonOf(stylesIn(area), read);

/** One value for all of some styles, or null where it differs between them. */
export function commonOf<Value>(
  styles: Iterable<CellStyle | undefined>,
  read: (style: CellStyle) => Value,
): Value | null {
  let common: { readonly value: Value } | undefined;
  for (const style of styles) {
    const value = read(style ?? {});
    if (common && common.value !== value) return null;
    common = { value };
  }
  return common?.value ?? null;
}
