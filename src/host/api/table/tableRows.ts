import { isValidBlock, rowCount, type Block } from "../../model/Block";
import { isBlankState } from "../../model/CellState";
import type { SheetState } from "../../model/SheetState";
import { bodyBlock, rowOf } from "../../model/tableBlocks";
import { fail } from "../../protocol/HostError";
import { noteChange } from "../range/noteChange";
import { shiftSheet } from "../range/structure/shiftSheet";
import { styleAt } from "../range/style/stylesIn";
import type { PlacedTable } from "./PlacedTable";
import { isFree } from "./room";

/**
 * 行の追加: blank rows at an index of the data rows, which look like their neighbor; gives their block. What
 * stands below the table goes down where it is in the way. In a table without rows the first of them takes the
 * place of the empty row that stands there, as in Excel.
 *
 * @throws HostError InvalidOperation where another table below would be torn.
 */
export function insertTableRows(placed: PlacedTable, index: number, count: number): Block {
  const { table } = placed;
  if (!isWithoutRows(placed)) return putInRows(placed, index, count);
  table.hasInsertRow = false;
  if (count > 1) putInRows(placed, 1, count - 1);
  return bodyBlock(table);
}

function isWithoutRows({ sheet, table }: PlacedTable): boolean {
  const body = bodyBlock(table);
  if (!table.hasInsertRow || rowCount(body) > 1) return false;
  return [...sheet.cells(body)].every(([, , cell]) => isBlankState(cell));
}

function putInRows({ book, sheet, table }: PlacedTable, index: number, count: number): Block {
  const body = bodyBlock(table);
  const added = { ...body, top: body.top + index, bottom: body.top + index + count - 1 };
  const grown = { ...table.block, bottom: table.block.bottom + count };
  if (!isValidBlock(grown)) fail("InvalidOperation");
  const isBelow = added.top > table.block.bottom;
  if (!isBelow || !isFree(sheet, added)) shiftSheet({ book, sheet, block: added }, "insertDown");
  table.block = grown;
  copyStyles(sheet, rowOf(body, index > 0 ? index - 1 : index + count), added);
  sheet.reshape("tables");
  return added;
}

function copyStyles(sheet: SheetState, { top: model }: Block, { top, left, bottom, right }: Block): void {
  for (let column = left; column <= right; column++) {
    const style = styleAt(sheet, model, column);
    for (let row = top; row <= bottom; row++) {
      const cell = sheet.cell(row, column);
      if (style !== cell?.style) sheet.setCell(row, column, style && { content: null, ...cell, style });
    }
  }
}

/**
 * 行の削除: data rows from an index; one blank row stays where all are deleted, as in Excel.
 *
 * @throws HostError InvalidArgument where there are no such rows, InsertDeleteConflict in a filtered table.
 */
export function deleteTableRows({ book, sheet, table }: PlacedTable, index: number, count: number): void {
  const body = bodyBlock(table);
  if (index < 0 || count < 1 || index + count > rowCount(body)) fail("InvalidArgument");
  if ((table.filters ?? []).length > 0) fail("InsertDeleteConflict");
  const isAll = count === rowCount(body);
  if (isAll) {
    blank({ book, sheet }, rowOf(body, 0));
    table.hasInsertRow = true;
  }
  const gone = { ...body, top: body.top + index + Number(isAll), bottom: body.top + index + count - 1 };
  if (gone.top <= gone.bottom) shiftSheet({ book, sheet, block: gone }, "deleteUp");
}

function blank({ book, sheet }: Omit<PlacedTable, "table">, block: Block): void {
  for (const [row, column, { style }] of [...sheet.cells(block)])
    sheet.setCell(row, column, style && { content: null, style });
  noteChange(book, sheet, block);
}
