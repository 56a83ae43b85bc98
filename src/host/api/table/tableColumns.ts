import { columnCount, isValidBlock, type Block } from "../../model/Block";
import { columnNames } from "../../model/columnNames";
import { breakTableColumnReferences } from "../../model/formulaReferences";
import { columnOf } from "../../model/tableBlocks";
import { fail } from "../../protocol/HostError";
import { shiftSheet } from "../range/structure/shiftSheet";
import { normalizeHeaders } from "./headers";
import type { PlacedTable } from "./PlacedTable";
import { isFree } from "./room";

/** What hangs on the places of columns would point to others: Excel's filters are cleared first. */
function requireUnfiltered({ table }: PlacedTable): void {
  if ((table.filters ?? []).length > 0) fail("InsertDeleteConflict");
}

/**
 * 列の追加: a blank column at an index; gives its block. What stands beside the table goes to the right where
 * it is in the way.
 *
 * @throws HostError InvalidOperation where another table beside would be torn, InsertDeleteConflict in a
 * filtered table.
 */
export function insertTableColumn(placed: PlacedTable, index: number): Block {
  const { book, sheet, table } = placed;
  requireUnfiltered(placed);
  const added = columnOf({ ...table.block, right: table.block.left }, index);
  const grown = { ...table.block, right: table.block.right + 1 };
  if (!isValidBlock(grown)) fail("InvalidOperation");
  const names = columnNames(placed);
  const isBeside = added.left > table.block.right;
  if (!isBeside || !isFree(sheet, added)) shiftSheet({ book, sheet, block: added }, "insertRight");
  table.block = grown;
  if (!table.showHeaders) table.hiddenHeaders = names.toSpliced(index, 0, newName(names));
  normalizeHeaders(placed);
  sheet.reshape("tables");
  return added;
}

function newName(names: readonly string[]): string {
  let number = names.length + 1;
  while (names.includes(`列${number}`)) number++;
  return `列${number}`;
}

/**
 * 列の削除.
 *
 * @throws HostError InvalidOperation for the last column, InsertDeleteConflict in a filtered table.
 */
export function deleteTableColumn(placed: PlacedTable, index: number): void {
  const { book, sheet, table } = placed;
  requireUnfiltered(placed);
  if (columnCount(table.block) === 1) fail("InvalidOperation");
  const names = columnNames(placed);
  breakTableColumnReferences(book, { sheet, table }, names[index] ?? fail("ItemNotFound"));
  shiftSheet({ book, sheet, block: columnOf(table.block, index) }, "deleteLeft");
  if (!table.showHeaders) table.hiddenHeaders = names.toSpliced(index, 1);
}
