import { columnCount, rowCount, type Block, isUnbounded } from "../../model/Block";
import { fail } from "../../protocol/HostError";

/** What is written into a cell, by row and column within the block; null leaves it as it is. */
export type InputGrid = (row: number, column: number) => unknown;

/**
 * 書き込む値: one value for all cells, or rows of values.
 *
 * @throws HostError InvalidArgument where rows and columns are not those of the block, for a lone null, and for
 *   whole columns or rows.
 */
export function inputGrid(block: Block, value: unknown): InputGrid {
  if (value === null || value === undefined || isUnbounded(block)) return fail("InvalidArgument");
  if (!Array.isArray(value)) return () => value;
  const rows: readonly unknown[] = value;
  if (rows.length !== rowCount(block)) return fail("InvalidArgument");
  const width = columnCount(block);
  const grid = rows.map((row): readonly unknown[] =>
    Array.isArray(row) && row.length === width ? row : fail("InvalidArgument"),
  );
  return (row, column) => grid[row]?.[column];
}
