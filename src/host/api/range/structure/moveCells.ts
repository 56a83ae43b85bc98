import { columnCount, MAX_COLUMNS, MAX_ROWS, rowCount, type Block } from "../../../model/Block";
import type { Book } from "../../../model/Book";
import { isBlankState, type CellState } from "../../../model/CellState";
import type { SheetState } from "../../../model/SheetState";
import { cellKey } from "../../../model/staleFormulas";
import { fail } from "../../../protocol/HostError";
import type { Target } from "../writeContents";

/** Cells that go so many rows down and columns to the right, and those that are deleted. */
export interface Move {
  readonly from: Block;
  readonly rows: number;
  readonly columns: number;
  readonly gone?: Block;
}

interface MovedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellState;
  readonly isStale: boolean;
}

/** セルを移す. New cells look like those before them. @throws HostError InvalidOperation for content off the sheet */
export function moveCells({ book, sheet, block }: Target, { from, rows, columns, gone }: Move): void {
  const moved = [...sheet.cells(from)].map(([row, column, cell]): MovedCell => {
    const isOff = row + rows >= MAX_ROWS || column + columns >= MAX_COLUMNS;
    if (isOff && !isBlankState(cell)) fail("InvalidOperation");
    return { row, column, cell, isStale: book.staleFormulas.has(cellKey(sheet, row, column)) };
  });
  for (const [row, column] of gone ? [...sheet.cells(gone)] : []) takeAway(book, sheet, row, column);
  for (const { row, column } of moved) takeAway(book, sheet, row, column);
  for (const { row, column, cell, isStale } of moved) {
    const [newRow, newColumn] = [row + rows, column + columns];
    if (newRow >= MAX_ROWS || newColumn >= MAX_COLUMNS) continue;
    sheet.setCell(newRow, newColumn, cell);
    if (isStale) book.staleFormulas.add(cellKey(sheet, newRow, newColumn));
  }
  if (!gone) styleNewCells(sheet, block, rows > 0);
}

function takeAway(book: Book, sheet: SheetState, row: number, column: number): void {
  sheet.setCell(row, column, undefined);
  book.staleFormulas.delete(cellKey(sheet, row, column));
}

function styleNewCells(sheet: SheetState, block: Block, isDown: boolean): void {
  const before = isDown
    ? { ...block, top: block.top - 1, bottom: block.top - 1 }
    : { ...block, left: block.left - 1, right: block.left - 1 };
  if (before.top < 0 || before.left < 0) return;
  for (const [row, column, { style }] of [...sheet.cells(before)]) {
    if (!style) continue;
    for (let step = 1; step <= (isDown ? rowCount(block) : columnCount(block)); step++)
      sheet.setCell(row + (isDown ? step : 0), column + (isDown ? 0 : step), { content: null, style });
  }
}
