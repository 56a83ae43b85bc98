import type { CellCache } from "./CellCache";
import type { Pane } from "./panes";
import type { SheetFrame } from "./SheetFrame";

/** 見えるセルを求める, and the first cells of merges that begin out of sight. */
export function wantCells(cache: CellCache, frame: SheetFrame, panes: readonly Pane[]): void {
  for (const { rows, columns } of panes) {
    const block = { top: rows.first, left: columns.first, bottom: rows.last, right: columns.last };
    cache.want(block);
    for (const merge of frame.mergesIn(block)) cache.want({ ...merge, bottom: merge.top, right: merge.left });
  }
}
