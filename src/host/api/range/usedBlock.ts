import {
  boundingBlock,
  intersection,
  isSameBlock,
  MAX_COLUMNS,
  MAX_ROWS,
  type Block,
  cellBlock,
} from "../../model/Block";
import { isBlankState } from "../../model/CellState";
import type { SheetState } from "../../model/SheetState";

/** 使用範囲 within a block; undefined where no cell of it is used. */
export function usedBlockWithin(sheet: SheetState, block: Block, valuesOnly: boolean): Block | undefined {
  const used = sheet.usedBlock(valuesOnly);
  const shared = used && intersection(used, block);
  if (!shared || isSameBlock(shared, used)) return shared;
  let bounds: Block | undefined;
  for (const [row, column, cell] of sheet.cells(shared)) {
    if (valuesOnly && isBlankState(cell)) continue;
    const at = cellBlock(row, column);
    bounds = bounds ? boundingBlock(bounds, at) : at;
  }
  return bounds;
}

/** アクティブセル領域: the block around a cell up to rows and columns that hold nothing. */
export function surroundingBlock(sheet: SheetState, row: number, column: number): Block {
  const holds = ({ top, left, bottom, right }: Block): boolean => {
    for (let y = Math.max(top, 0); y <= Math.min(bottom, MAX_ROWS - 1); y++)
      for (let x = Math.max(left, 0); x <= Math.min(right, MAX_COLUMNS - 1); x++)
        if (!isBlankState(sheet.cell(y, x))) return true;
    return false;
  };
  let block: Block = cellBlock(row, column);
  for (let grown: Block = grow(block, holds); grown !== block; grown = grow(block, holds)) block = grown;
  return block;
}

/** As far as one side after the other finds something beside it, corners included; the same block if none does. */
function grow(block: Block, holds: (edge: Block) => boolean): Block {
  let { top, left, bottom, right } = block;
  while (holds({ top: bottom + 1, left: left - 1, bottom: bottom + 1, right: right + 1 })) bottom++;
  while (holds({ top: top - 1, left: left - 1, bottom: top - 1, right: right + 1 })) top--;
  while (holds({ top: top - 1, left: right + 1, bottom: bottom + 1, right: right + 1 })) right++;
  while (holds({ top: top - 1, left: left - 1, bottom: bottom + 1, right: left - 1 })) left--;
  const grown = { top, left, bottom, right };
  return isSameBlock(grown, block) ? block : grown;
}
