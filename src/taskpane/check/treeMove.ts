import type { TreeRow } from "./treeRows";

/** What a key asks of the tree: go to a row, open or close a group, or do what the row is for. */
export type TreeMove =
  | { readonly kind: "select"; readonly index: number }
  | { readonly kind: "toggle"; readonly key: string }
  | { readonly kind: "activate" };

const select = (index: number): TreeMove => ({ kind: "select", index });
const isGroup = (row: TreeRow): row is Exclude<TreeRow, { kind: "cell" }> => row.kind !== "cell";

/**
 * 木のキー操作 as the ARIA practices have it.
 *
 * @param index of the row that is selected; -1: none yet
 * @returns undefined for a key that means nothing here
 */
export function treeMove(key: string, rows: readonly TreeRow[], index: number): TreeMove | undefined {
  const row = rows[index];
  const last = rows.length - 1;
  switch (key) {
    case "ArrowDown":
      return select(Math.min(index + 1, last));
    case "ArrowUp":
      return select(Math.max(index - 1, 0));
    case "Home":
      return select(0);
    case "End":
      return select(last);
    case "ArrowRight":
      return row && moveIn(row, index);
    case "ArrowLeft":
      return row && moveOut(row, rows);
    case "Enter":
    case " ":
      return row && { kind: "activate" };
    default:
      return undefined;
  }
}

function moveIn(row: TreeRow, index: number): TreeMove | undefined {
  if (!isGroup(row)) return undefined;
  return row.isOpen ? select(index + 1) : { kind: "toggle", key: row.key };
}

function moveOut(row: TreeRow, rows: readonly TreeRow[]): TreeMove | undefined {
  if (isGroup(row) && row.isOpen) return { kind: "toggle", key: row.key };
  const parent = rows.findIndex(({ key }) => key === row.parent);
  return parent < 0 ? undefined : select(parent);
}
