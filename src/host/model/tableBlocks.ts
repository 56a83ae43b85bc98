import type { Block } from "./Block";
import type { TableState } from "./SheetState";

/** 見出し行; undefined where it is not shown. */
export const headerBlock = ({ block, showHeaders }: TableState): Block | undefined =>
  showHeaders ? { ...block, bottom: block.top } : undefined;

/** 集計行; undefined where it is not shown. */
export const totalsBlock = ({ block, showTotals }: TableState): Block | undefined =>
  showTotals ? { ...block, top: block.bottom } : undefined;

/** データ行: one at least, as in Excel. */
export const bodyBlock = ({ block, showHeaders, showTotals }: TableState): Block => ({
  ...block,
  top: block.top + Number(showHeaders),
  bottom: block.bottom - Number(showTotals),
});

/** 列 of a block by its index from 0. */
export const columnOf = (block: Block, index: number): Block => ({
  ...block,
  left: block.left + index,
  right: block.left + index,
});

/** 行 of a block by its index from 0. */
export const rowOf = (block: Block, index: number): Block => ({
  ...block,
  top: block.top + index,
  bottom: block.top + index,
});
