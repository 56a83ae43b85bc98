import { intersection, type Block } from "../../model/Block";
import { isBlankState } from "../../model/CellState";
import type { SheetState, TableState } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";

const meets = (block: Block) => (other: Block) => intersection(block, other) !== undefined;

/** 空いているか: no content, no merge and no table in a block. */
export function isFree(sheet: SheetState, block: Block): boolean {
  if (sheet.merges.some(meets(block)) || sheet.tables.some((table) => meets(block)(table.block)))
    return false;
  for (const [, , cell] of sheet.cells(block)) if (!isBlankState(cell)) return false;
  return true;
}

/**
 * 表を置けるか.
 *
 * @throws HostError InvalidArgument over another table, MergedRangeConflict over merged cells.
 */
export function requireRoom(sheet: SheetState, block: Block, own?: TableState): void {
  if (sheet.tables.some((table) => table !== own && meets(block)(table.block))) fail("InvalidArgument");
  if (sheet.merges.some(meets(block))) fail("MergedRangeConflict");
}
