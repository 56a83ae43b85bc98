import { boundingBlock, cellCount, intersection, isSameBlock, type Block } from "../../../model/Block";
import type { Book } from "../../../model/Book";
import { isBlankState } from "../../../model/CellState";
import type { SheetState } from "../../../model/SheetState";
import { fail } from "../../../protocol/HostError";
import { requireFormattable } from "../../guards";
import { noteChange } from "../noteChange";
import { putContent } from "../putContent";
import type { Target } from "../writeContents";

/**
 * セルを結合する, or each row's by itself. The top left value stays, all others go.
 *
 * @throws HostError MergedRangeConflict over a table, AccessDenied on a protected sheet.
 */
export function mergeCells({ book, sheet, block }: Target, across: boolean): void {
  requireFormattable({ book, sheet, blocks: [block] });
  const rows = across
    ? Array.from({ length: block.bottom - block.top + 1 }, (_row, y) => ({
        ...block,
        top: block.top + y,
        bottom: block.top + y,
      }))
    : [block];
  for (const row of rows) mergeOne(book, sheet, withMergesMet(sheet, row));
}

/** Merges that a new one meets become part of it. */
function withMergesMet(sheet: SheetState, block: Block): Block {
  const met = sheet.merges.filter((merge) => intersection(merge, block)).reduce(boundingBlock, block);
  return isSameBlock(met, block) ? block : withMergesMet(sheet, met);
}

function mergeOne(book: Book, sheet: SheetState, block: Block): void {
  if (cellCount(block) === 1) return;
  if (sheet.tables.some((table) => intersection(table.block, block))) fail("MergedRangeConflict");
  sheet.merges = [...sheet.merges.filter((merge) => !intersection(merge, block)), block];
  sheet.reshape("merges");
  const lost = [...sheet.cells(block)].filter(
    ([row, column, cell]) => (row !== block.top || column !== block.left) && !isBlankState(cell),
  );
  for (const [row, column] of lost) putContent(book, sheet, row, column, { content: null });
  if (lost.length > 0) noteChange(book, sheet, block);
}

/** 結合を解く, of all merges that meet the blocks. @throws HostError AccessDenied on a protected sheet */
export function unmergeCells({ book, sheet, block }: Target): void {
  requireFormattable({ book, sheet, blocks: [block] });
  const left = sheet.merges.filter((merge) => !intersection(merge, block));
  if (left.length === sheet.merges.length) return;
  sheet.merges = left;
  sheet.reshape("merges");
}
