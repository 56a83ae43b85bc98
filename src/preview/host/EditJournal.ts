import { noteChange } from "../../host/api/range/noteChange";
import { keepHeaders } from "../../host/api/table/keepHeaders";
import { boundingBlock, cellBlock, intersection, MAX_COLUMNS, type Block } from "../../host/model/Block";
import type { Book } from "../../host/model/Book";
import type { CellState } from "../../host/model/CellState";
import type { SheetState } from "../../host/model/SheetState";
import { cellKey } from "../../host/model/staleFormulas";
import { headerBlock } from "../../host/model/tableBlocks";

/** As many as Excel keeps. */
const MOST_EDITS = 100;

interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly before: CellState | undefined;
  readonly after: CellState | undefined;
}

/** 一回の入力: where the changed cells are. */
export interface UserEdit {
  readonly sheet: SheetState;
  readonly block: Block;
}

interface KeptEdit extends UserEdit {
  readonly cells: readonly CellEdit[];
}

/**
 * 元に戻す・やり直す: what the user put into cells, with what these had held. It holds only as long as nobody else
 * writes: whoever does makes it forget.
 */
export class EditJournal {
  #done: KeptEdit[] = [];
  #undone: KeptEdit[] = [];

  constructor(private readonly book: Book) {}

  /** Does a change of a block's contents, and remembers it. What it throws goes on; then nothing is remembered. */
  record(sheet: SheetState, block: Block, change: () => void): void {
    const reach = reachOf(sheet, block);
    const before = statesIn(sheet, reach);
    change();
    const cells = differences(before, statesIn(sheet, reach));
    const [first, ...others] = cells.map(({ row, column }) => cellBlock(row, column));
    if (!first) return;
    const edit = { sheet, block: others.reduce(boundingBlock, first), cells };
    this.#done = [...this.#done, edit].slice(-MOST_EDITS);
    this.#undone = [];
  }

  /** @returns where cells are again as they had been; undefined where there is nothing to undo */
  undo(): UserEdit | undefined {
    const edit = this.#done.pop();
    if (!edit) return undefined;
    this.#undone.push(edit);
    return this.#put(edit, "before");
  }

  /** @returns where cells are again as they were before they were undone; undefined where nothing was */
  redo(): UserEdit | undefined {
    const edit = this.#undone.pop();
    if (!edit) return undefined;
    this.#done.push(edit);
    return this.#put(edit, "after");
  }

  forget(): void {
    this.#done = [];
    this.#undone = [];
  }

  #put(edit: KeptEdit, when: "before" | "after"): UserEdit {
    const { sheet, block, cells } = edit;
    const put = (): void => {
      for (const cell of cells) putState(this.book, sheet, cell, cell[when]);
    };
    keepHeaders(this.book, sheet, block, put);
    // Its own formulas call columns by the right names already; only those of others were to follow.
    put();
    noteChange(this.book, sheet, block, { changeType: "RangeEdited", triggerSource: "Unknown" });
    return edit;
  }
}

/** A merged cell's text stands in its first cell, and a header that is written may change those beside it. */
function reachOf({ merges, tables }: SheetState, block: Block): Block {
  const headers = tables.flatMap((table) => headerBlock(table) ?? []);
  return [...merges, ...headers].filter((each) => intersection(each, block)).reduce(boundingBlock, block);
}

const statesIn = (sheet: SheetState, block: Block): Map<number, CellState> =>
  new Map([...sheet.cells(block)].map(([row, column, cell]) => [row * MAX_COLUMNS + column, cell]));

/** States are never changed in place, so another one is another object. */
const differences = (before: Map<number, CellState>, after: Map<number, CellState>): CellEdit[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => ({
      row: Math.floor(key / MAX_COLUMNS),
      column: key % MAX_COLUMNS,
      before: before.get(key),
      after: after.get(key),
    }));

function putState(book: Book, sheet: SheetState, { row, column }: CellEdit, state?: CellState): void {
  const key = cellKey(sheet, row, column);
  if (state?.formula === undefined) book.staleFormulas.delete(key);
  else book.staleFormulas.add(key);
  sheet.setCell(row, column, state);
}
