import type { MergedArea } from "../domain/grid/Grid";

/**
 * Cuts a sheet into rectangles of cells that are alike: rows that follow each other and are cut alike share them.
 *
 * @param keyOf what a cell (from 1) is; undefined belongs to no rectangle
 * @returns by key, in the order in which they were met
 */
export function rectanglesOf<Key extends string>(
  rows: number,
  columns: number,
  keyOf: (row: number, column: number) => Key | undefined,
): Map<Key, MergedArea[]> {
  const found = new Map<Key, MergedArea[]>();
  let open: { key: Key; area: { top: number; left: number; bottom: number; right: number } }[] = [];
  for (let row = 1; row <= rows; row++) {
    const runs = runsOf(columns, (column) => keyOf(row, column));
    const isContinued =
      runs.length === open.length &&
      runs.every(({ key, left, right }, index) => {
        const above = open[index];
        return above?.key === key && above.area.left === left && above.area.right === right;
      });
    if (isContinued) for (const { area } of open) area.bottom = row;
    else {
      open = runs.map(({ key, left, right }) => ({ key, area: { top: row, left, bottom: row, right } }));
      for (const { key, area } of open) {
        const areas = found.get(key);
        if (areas) areas.push(area);
        else found.set(key, [area]);
      }
    }
  }
  return found;
}

function runsOf<Key>(
  columns: number,
  keyOf: (column: number) => Key | undefined,
): { key: Key; left: number; right: number }[] {
  const runs: { key: Key; left: number; right: number }[] = [];
  for (let column = 1; column <= columns; column++) {
    const key = keyOf(column);
    if (key === undefined) continue;
    const last = runs.at(-1);
    if (last?.key === key && last.right === column - 1) last.right = column;
    else runs.push({ key, left: column, right: column });
  }
  return runs;
}
