import { cellBlock, hasCell, type Block } from "../../host/model/Block";
import type { ShownCell, ShownCells } from "./CellCache";
import type { Pane } from "./panes";
import type { Box, SheetFrame } from "./SheetFrame";

/** A cell where it is drawn. */
export interface PlacedCell {
  readonly cell: ShownCell;
  readonly box: Box;
  /** Text that does not fit goes on over the empty cells beside it, up to this width. */
  readonly textWidth: number;
}

/** Row, from 0, with its cells in their order. */
export interface PlacedRow {
  readonly row: number;
  readonly cells: readonly PlacedCell[];
}

/** Text from cells that are out of sight to the left may reach into it. */
const SPILL_COLUMNS = 8;

/** セルを並べる: those that a part of the view shows, with the merges and the long texts that reach into it. */
export function placeCells(
  frame: SheetFrame,
  shown: ShownCells,
  { rows, columns }: Pick<Pane, "rows" | "columns">,
): readonly PlacedRow[] {
  const block = { top: rows.first, left: columns.first, bottom: rows.last, right: columns.last };
  const byRow = new Map<number, PlacedCell[]>();
  for (const area of areasIn(frame, block)) {
    const cell = shown.get({ row: area.top, column: area.left });
    if (!cell) continue;
    const each = placed(frame, shown, cell, area);
    // Beside frozen columns it stands in another part of the view.
    if (each.box.left + Math.max(each.box.width, each.textWidth) <= frame.columns.start(block.left)) continue;
    byRow.set(area.top, [...(byRow.get(area.top) ?? []), each]);
  }
  return [...byRow]
    .toSorted(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: cells.toSorted((a, b) => a.cell.column - b.cell.column) }));
}

/** Merges that reach into a block, and the single cells of it and at its left. */
function areasIn(frame: SheetFrame, block: Block): readonly Block[] {
  const merges = frame.mergesIn(block);
  const areas = [...merges];
  for (let row = block.top; row <= block.bottom; row++) {
    if (!frame.rows.isShown(row)) continue;
    for (let column = Math.max(0, block.left - SPILL_COLUMNS); column <= block.right; column++)
      if (frame.columns.isShown(column) && !merges.some((merge) => hasCell(merge, row, column)))
        areas.push(cellBlock(row, column));
  }
  return areas;
}

function placed(frame: SheetFrame, shown: ShownCells, cell: ShownCell, area: Block): PlacedCell {
  const box = frame.box(area);
  const spills = cell.align === "left" && !cell.look.wrap && (cell.look.horizontal ?? "left") === "left";
  const textWidth = spills && cell.text !== "" ? box.width + roomBeside(frame, shown, area) : box.width;
  return { cell, box, textWidth };
}

/** Pixels of empty cells at the right of a cell. */
function roomBeside(frame: SheetFrame, shown: ShownCells, { top, right }: Block): number {
  let room = 0;
  for (let column = right + 1; column <= right + SPILL_COLUMNS && column < frame.columns.count; column++) {
    const beside = shown.get({ row: top, column });
    const isFree = (beside?.text ?? "") === "" && !frame.isMerged({ row: top, column });
    if (!isFree) break;
    room += frame.columns.size(column);
  }
  return room;
}
