import { useState } from "react";
import type { TreeRow } from "./treeRows";

/** Where the user is; the index finds the place again when the row itself is gone. */
interface Selection {
  readonly key: string;
  readonly index: number;
}

/** 選ばれた行: its index, -1 before any was chosen; it stays on its row when others come and go. */
export function useTreeSelection(rows: readonly TreeRow[]): {
  readonly selected: number;
  readonly select: (index: number) => void;
} {
  const [selection, setSelection] = useState<Selection | undefined>(undefined);
  const select = (index: number): void => {
    const row = rows[index];
    if (row) setSelection({ key: row.key, index });
  };
  return { selected: indexOf(selection, rows), select };
}

function indexOf(selection: Selection | undefined, rows: readonly TreeRow[]): number {
  if (!selection) return -1;
  const found = rows.findIndex(({ key }) => key === selection.key);
  return found >= 0 ? found : Math.min(selection.index, rows.length - 1);
}
