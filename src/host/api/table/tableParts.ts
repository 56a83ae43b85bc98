import { isValidBlock, MAX_ROWS, type Block } from "../../model/Block";
import { columnNames } from "../../model/columnNames";
import { escapeColumnName } from "../../model/structuredNames";
import { headerBlock, totalsBlock } from "../../model/tableBlocks";
import { fail } from "../../protocol/HostError";
import { noteChange } from "../range/noteChange";
import { putContent } from "../range/putContent";
import { shiftSheet } from "../range/structure/shiftSheet";
import type { PlacedTable } from "./PlacedTable";
import { isFree, requireRoom } from "./room";

/** As the Japanese Excel writes before the totals. */
const TOTALS_LABEL = "集計";
/** SUBTOTAL's sum of the rows that are shown. */
const SUM_SHOWN = 109;

/** 見出し行の表示: its cells are blank while it is not shown, and the names are kept. */
export function showHeaders(placed: PlacedTable, isShown: boolean): void {
  const { book, sheet, table } = placed;
  if (isShown === table.showHeaders) return;
  const names = columnNames(placed);
  if (isShown) {
    const row = rowAbove(placed);
    Object.assign(table, { block: { ...table.block, top: row.top }, showHeaders: true });
    names.forEach((name, index) => putContent(book, sheet, row.top, row.left + index, { content: name }));
    delete table.hiddenHeaders;
    noteChange(book, sheet, row);
  } else {
    clear(placed, headerBlock(table));
    const block = { ...table.block, top: table.block.top + 1 };
    Object.assign(table, { block, showHeaders: false, showFilterButton: false, hiddenHeaders: names });
  }
  sheet.reshape("tables");
}

/** Above the table where that is free, else a new row. */
function rowAbove({ book, sheet, table }: PlacedTable): Block {
  const above = { ...table.block, top: table.block.top - 1, bottom: table.block.top - 1 };
  if (above.top >= 0 && isFree(sheet, above)) return above;
  const at = { ...table.block, bottom: table.block.top };
  shiftSheet({ book, sheet, block: at }, "insertDown");
  return at;
}

/** 集計行の表示: at first with a label and the sum of the last column. */
export function showTotals(placed: PlacedTable, isShown: boolean): void {
  const { book, sheet, table } = placed;
  if (isShown === table.showTotals) return;
  if (isShown) addTotals(placed);
  else {
    clear(placed, totalsBlock(table));
    table.block = { ...table.block, bottom: table.block.bottom - 1 };
    table.showTotals = false;
    book.needsCalculation = true;
  }
  sheet.reshape("tables");
}

function addTotals({ book, sheet, table }: PlacedTable): void {
  const row = table.block.bottom + 1;
  const below = { ...table.block, top: row, bottom: row };
  if (row >= MAX_ROWS) fail("InvalidOperation");
  if (!isFree(sheet, below)) shiftSheet({ book, sheet, block: below }, "insertDown");
  const column = columnNames({ sheet, table }).at(-1) ?? "";
  table.block = { ...table.block, bottom: row };
  table.showTotals = true;
  const formula = `=SUBTOTAL(${SUM_SHOWN},${table.name}[${escapeColumnName(column)}])`;
  putContent(book, sheet, row, below.right, { content: null, formula });
  if (below.left < below.right) putContent(book, sheet, row, below.left, { content: TOTALS_LABEL });
  noteChange(book, sheet, below);
}

function clear({ book, sheet }: PlacedTable, block: Block | undefined): void {
  if (!block) return;
  for (const [row, column] of [...sheet.cells(block)])
    putContent(book, sheet, row, column, { content: null });
  noteChange(book, sheet, block);
}

/**
 * 大きさを変える: to a block whose first row is the same and that overlaps the table.
 *
 * @throws HostError InvalidArgument otherwise; as `requireRoom`.
 */
export function resizeTable({ book, sheet, table }: PlacedTable, block: Block): void {
  const least = 1 + Number(table.showHeaders) + Number(table.showTotals);
  const overlaps = block.left <= table.block.right && block.right >= table.block.left;
  if (block.top !== table.block.top || !overlaps || block.bottom - block.top + 1 < least)
    fail("InvalidArgument");
  if (!isValidBlock(block) || (table.showTotals && block.bottom !== table.block.bottom))
    fail("InvalidArgument");
  requireRoom(sheet, block, table);
  table.block = block;
  sheet.reshape("tables");
  book.needsCalculation = true;
}
