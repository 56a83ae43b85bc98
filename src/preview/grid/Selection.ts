import { cellBlock, type Block } from "../../host/model/Block";

/** セルの位置, rows and columns from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** 選択: a block, and the cell of it that is typed into. */
export interface Selection {
  readonly active: Place;
  readonly block: Block;
}

export const selectionOf = (active: Place): Selection => ({
  active,
  block: cellBlock(active.row, active.column),
});

export const isSamePlace = (a: Place, b: Place): boolean => a.row === b.row && a.column === b.column;

/** The corner of a selection that is farthest from where it began. */
export function farEnd({ active, block }: Selection): Place {
  return {
    row: active.row === block.top ? block.bottom : block.top,
    column: active.column === block.left ? block.right : block.left,
  };
}
