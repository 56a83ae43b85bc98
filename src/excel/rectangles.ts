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
  let above: (Key | undefined)[] = [];
  let open: OpenArea<Key>[] = [];
  for (let row = 1; row <= rows; row++) {
    const keys: (Key | undefined)[] = [];
    for (let column = 1; column <= columns; column++) keys.push(keyOf(row, column));
    if (row === 1 || keys.some((key, index) => key !== above[index])) {
      open = areasOf(keys, row);
      for (const { key, area } of open) {
        const areas = found.get(key);
        if (areas) areas.push(area);
        else found.set(key, [area]);
      }
    } else for (const { area } of open) area.bottom = row;
    above = keys;
  }
  return found;
}

/** An area that goes on as long as the rows below it are cut alike. */
interface OpenArea<Key> {
  readonly key: Key;
  readonly area: { readonly top: number; readonly left: number; bottom: number; right: number };
}

/** The areas of one row. */
function areasOf<Key>(keys: readonly (Key | undefined)[], row: number): OpenArea<Key>[] {
  const areas: OpenArea<Key>[] = [];
  keys.forEach((key, index) => {
    if (key === undefined) return;
    const column = index + 1;
    const last = areas.at(-1);
    if (last?.key === key && last.area.right === index) last.area.right = column;
    else areas.push({ key, area: { top: row, left: column, bottom: row, right: column } });
  });
  return areas;
}
