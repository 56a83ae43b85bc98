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
  /** What R, I and Z ask for, of the selected row. */
  readonly act: (action: TreeAction, row: TreeRow) => void;
}

/** 行への頼み: 直す, 無視, 元に戻す. */
export type TreeAction = "repair" | "ignore" | "undo";

/** By the key's place: with a Japanese input method on, the letter is not told. */
const actionKeys: Readonly<Record<string, TreeAction>> = { KeyR: "repair", KeyI: "ignore", KeyZ: "undo" };

/** 木のキーとクリック. */
export function treeInput({ rows, selected, select, toggle, activate, scrollTo, act }: TreeHandles) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const row = rows[selected];
    const action = actionKeys[event.code];
    if (action && row) {
      event.preventDefault();
      return act(action, row);
    }
    const move = treeMove(event.key, rows, selected);
    if (!move) return;
    event.preventDefault();
    if (move.kind === "activate" && row) activate(row);
    if (move.kind === "toggle") toggle(move.key);
    if (move.kind === "select") {
      select(move.index);
      scrollTo(move.index);
    }
  };
  const onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const element = target.closest<HTMLElement>("[data-index]");
    const row = element && rows[Number(element.dataset["index"])];
    if (!row) return;
    const action = target.closest<HTMLElement>("[data-action]")?.dataset["action"];
    if (action) return act(action as TreeAction, row);
    select(Number(element.dataset["index"]));
    activate(row);
  };
  return { onKeyDown, onClick };
}
