import type { KeyboardEvent, MouseEvent } from "react";
import { treeMove } from "./treeMove";
import type { TreeRow } from "./treeRows";

/** What keys and clicks may do in the tree. */
export interface TreeHandles {
  readonly rows: readonly TreeRow[];
  /** -1: none. */
  readonly selected: number;
  readonly select: (index: number) => void;
  readonly toggle: (key: string) => void;
  /** Goes to the cell of a row, or opens or closes it. */
  readonly activate: (row: TreeRow) => void;
  readonly scrollTo: (index: number) => void;
}

/** 木のキーとクリック. */
export function treeInput({ rows, selected, select, toggle, activate, scrollTo }: TreeHandles) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const move = treeMove(event.key, rows, selected);
    if (!move) return;
    event.preventDefault();
    const row = rows[selected];
    if (move.kind === "activate" && row) activate(row);
    if (move.kind === "toggle") toggle(move.key);
    if (move.kind === "select") {
      select(move.index);
      scrollTo(move.index);
    }
  };
  const onClick = (event: MouseEvent): void => {
    const element = (event.target as Element).closest<HTMLElement>("[data-index]");
    const row = element && rows[Number(element.dataset["index"])];
    if (!row) return;
    select(Number(element.dataset["index"]));
    activate(row);
  };
  return { onKeyDown, onClick };
}
