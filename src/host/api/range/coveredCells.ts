import { intersection, MAX_COLUMNS, type Block } from "../../model/Block";
import type { SheetState } from "../../model/SheetState";

/** 結合で隠れるセル: tells cells of a block that a merge covers: all but its top left one. */
export function coveredCells(sheet: SheetState, block: Block): (row: number, column: number) => boolean {
  const covered = new Set<number>();
  for (const merge of sheet.merges) {
    const shared = intersection(merge, block);
    if (!shared) continue;
    for (let row = shared.top; row <= shared.bottom; row++)
      for (let column = shared.left; column <= shared.right; column++)
        if (row !== merge.top || column !== merge.left) covered.add(row * MAX_COLUMNS + column);
  }
  return (row, column) => covered.size > 0 && covered.has(row * MAX_COLUMNS + column);
}
