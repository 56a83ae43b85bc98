import { isWithin, MAX_COLUMNS, MAX_ROWS, rowCount, type Block } from "./Block";

/** 移し方: cells inserted at a block push others down or right; those deleted pull others up or left. */
export type Shift = "insertDown" | "insertRight" | "deleteUp" | "deleteLeft";

/**
 * 挿入・削除の後の範囲: where a block of cells is after a shift at another block of the same sheet. Undefined
 * where all of it was deleted, or pushed off the sheet.
 */
export function shiftBlock(block: Block, at: Block, how: Shift): Block | undefined {
  if (how === "insertDown") return pushed(block, at, MAX_ROWS - 1);
  if (how === "deleteUp") return pulled(block, at, MAX_ROWS - 1);
  const [turned, turnedAt] = [transposed(block), transposed(at)];
  const shift = how === "insertRight" ? pushed : pulled;
  const shifted = shift(turned, turnedAt, MAX_COLUMNS - 1);
  return shifted && transposed(shifted);
}

const transposed = ({ top, left, bottom, right }: Block): Block => ({
  top: left,
  left: top,
  bottom: right,
  right: bottom,
});

/** Of a block that sticks out to the side only a part would move: it stays. Whole columns stay whole. */
const moves = (block: Block, at: Block, last: number): boolean =>
  block.left >= at.left && block.right <= at.right && !(block.top === 0 && block.bottom === last);

function pushed(block: Block, at: Block, last: number): Block | undefined {
  if (!moves(block, at, last) || block.bottom < at.top) return block;
  const top = block.top >= at.top ? block.top + rowCount(at) : block.top;
  return top > last ? undefined : { ...block, top, bottom: Math.min(block.bottom + rowCount(at), last) };
}

function pulled(block: Block, at: Block, last: number): Block | undefined {
  if (isWithin(block, at)) return undefined;
  if (!moves(block, at, last)) return block;
  const top = block.top < at.top ? block.top : Math.max(at.top, block.top - rowCount(at));
  const bottom = block.bottom <= at.bottom ? Math.min(block.bottom, at.top - 1) : block.bottom - rowCount(at);
  return { ...block, top, bottom };
}
