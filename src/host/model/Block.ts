/** セル範囲: rows and columns from 0 as Office.js counts them, both ends included. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's grid: 1,048,576 rows of 16,384 columns. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const wholeSheet: Block = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export const rowCount = ({ top, bottom }: Block): number => bottom - top + 1;
export const columnCount = ({ left, right }: Block): number => right - left + 1;
export const cellCount = (block: Block): number => rowCount(block) * columnCount(block);

/** The block of one cell. */
export const cellBlock = (row: number, column: number): Block => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** Whether a cell lies in a block. */
export const hasCell = ({ top, left, bottom, right }: Block, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

export const isEntireRow = (block: Block): boolean => columnCount(block) === MAX_COLUMNS;
export const isEntireColumn = (block: Block): boolean => rowCount(block) === MAX_ROWS;

/** Whether a block is of whole columns or rows, whose cells cannot be read or written one by one. */
export const isUnbounded = (block: Block): boolean => isEntireRow(block) || isEntireColumn(block);

/** Whether a block lies within Excel's grid and is not turned inside out. */
export const isValidBlock = ({ top, left, bottom, right }: Block): boolean =>
  top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS && top <= bottom && left <= right;

/** What two blocks share; undefined where they do not meet. */
export function intersection(a: Block, b: Block): Block | undefined {
  const shared = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : undefined;
}

/** The smallest block that covers both. */
export const boundingBlock = (a: Block, b: Block): Block => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** Whether the first block lies wholly within the second. */
export const isWithin = (inner: Block, outer: Block): boolean =>
  inner.top >= outer.top &&
  inner.left >= outer.left &&
  inner.bottom <= outer.bottom &&
  inner.right <= outer.right;

export const isSameBlock = (a: Block, b: Block): boolean => isWithin(a, b) && isWithin(b, a);
