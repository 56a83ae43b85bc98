import { sheetAddress } from "../../model/a1";
import { cellCount, isEntireColumn, isEntireRow, type Block } from "../../model/Block";
import type { Book } from "../../model/Book";
import type { SheetState } from "../../model/SheetState";
import { markStale } from "../../model/staleFormulas";
import { HostObject } from "../../protocol/HostObject";
import { requireSheet } from "../guards";
import type { CellArea } from "./CellArea";
import { clearCells } from "./structure/clearCells";
import { RangeFormatObject } from "./style/RangeFormatObject";

/** Excel gives -1 instead of more cells than this. */
const MAX_CELL_COUNT = 2 ** 31 - 1;

/**
 * 範囲に共通のもの: members that Excel.Range and Excel.RangeAreas share. What leads to ranges again stands in the
 * two classes themselves, since a class must be there before others can be made from it.
 */
export abstract class CommonRange extends HostObject implements CellArea {
  override readonly requireLive = (): void => requireSheet(this.book, this.sheet);

  constructor(
    readonly book: Book,
    readonly sheet: SheetState,
    readonly blocks: readonly Block[],
  ) {
    super();
  }

  get address(): string {
    const { sheet, blocks } = this;
    return blocks.map((block) => sheetAddress(sheet.name, block)).join(",");
  }

  get addressLocal(): string {
    return this.address;
  }

  get cellCount(): number {
    const count = this.blocks.reduce((sum, block) => sum + cellCount(block), 0);
    return count > MAX_CELL_COUNT ? -1 : count;
  }

  get isEntireRow(): boolean {
    return this.blocks.every(isEntireRow);
  }

  get isEntireColumn(): boolean {
    return this.blocks.every(isEntireColumn);
  }

  get format(): RangeFormatObject {
    return new RangeFormatObject(this);
  }

  clear(applyTo: unknown): void {
    clearCells(this, applyTo);
  }

  /** Also where calculation is manual. */
  calculate(): void {
    this.setDirty();
    this.book.calculationRequested = true;
  }

  setDirty(): void {
    const { book, sheet, blocks } = this;
    for (const block of blocks) markStale(book, sheet, block);
  }
}
