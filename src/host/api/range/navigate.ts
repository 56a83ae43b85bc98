import { isValidBlock, MAX_COLUMNS, MAX_ROWS, type Block, cellBlock } from "../../model/Block";
import { fail } from "../../protocol/HostError";
import { wholeArgument } from "../arguments";

/** @throws HostError InvalidArgument for a block that leaves the sheet */
export const onSheet = (block: Block): Block => (isValidBlock(block) ? block : fail("InvalidArgument"));

/** How many lines next to a range: 1 if not said, never none. */
function countOf(value: unknown): number {
  const count = wholeArgument(value ?? 1);
  return count === 0 ? fail("InvalidArgument") : count;
}

/** An index that must lie within a range. */
const within = (value: unknown, count: number): number => {
  const index = wholeArgument(value);
  return index >= 0 && index < count ? index : fail("InvalidArgument");
};

/** 位置の計算: the blocks that a range's methods lead to. All throw InvalidArgument outside of the sheet. */
export const navigate = {
  cell: ({ top, left }: Block, row: unknown, column: unknown): Block =>
    onSheet(cellBlock(top + wholeArgument(row), left + wholeArgument(column))),
  row: (block: Block, row: unknown): Block => {
    const at = block.top + within(row, block.bottom - block.top + 1);
    return { ...block, top: at, bottom: at };
  },
  column: (block: Block, column: unknown): Block => {
    const at = block.left + within(column, block.right - block.left + 1);
    return { ...block, left: at, right: at };
  },
  entireRow: (block: Block): Block => ({ ...block, left: 0, right: MAX_COLUMNS - 1 }),
  entireColumn: (block: Block): Block => ({ ...block, top: 0, bottom: MAX_ROWS - 1 }),
  lastRow: (block: Block): Block => ({ ...block, top: block.bottom }),
  lastColumn: (block: Block): Block => ({ ...block, left: block.right }),
  lastCell: ({ bottom, right }: Block): Block => cellBlock(bottom, right),
  rowsAbove: (block: Block, given: unknown): Block => {
    const count = countOf(given);
    return count > 0
      ? onSheet({ ...block, top: block.top - count, bottom: block.top - 1 })
      : onSheet({ ...block, bottom: block.top - count - 1 });
  },
  rowsBelow: (block: Block, given: unknown): Block => {
    const count = countOf(given);
    return count > 0
      ? onSheet({ ...block, top: block.bottom + 1, bottom: block.bottom + count })
      : onSheet({ ...block, top: block.bottom + count + 1 });
  },
  columnsBefore: (block: Block, given: unknown): Block => {
    const count = countOf(given);
    return count > 0
      ? onSheet({ ...block, left: block.left - count, right: block.left - 1 })
      : onSheet({ ...block, right: block.left - count - 1 });
  },
  columnsAfter: (block: Block, given: unknown): Block => {
    const count = countOf(given);
    return count > 0
      ? onSheet({ ...block, left: block.right + 1, right: block.right + count })
      : onSheet({ ...block, left: block.right + count + 1 });
  },
  offset: ({ top, left, bottom, right }: Block, rows: unknown, columns: unknown): Block => {
    const [y, x] = [wholeArgument(rows), wholeArgument(columns)];
    return onSheet({ top: top + y, left: left + x, bottom: bottom + y, right: right + x });
  },
  resized: (block: Block, rows: unknown, columns: unknown): Block =>
    onSheet({
      ...block,
      bottom: block.bottom + wholeArgument(rows),
      right: block.right + wholeArgument(columns),
    }),
  absoluteResized: (block: Block, rows: unknown, columns: unknown): Block =>
    onSheet({
      ...block,
      bottom: block.top + wholeArgument(rows) - 1,
      right: block.left + wholeArgument(columns) - 1,
    }),
};
