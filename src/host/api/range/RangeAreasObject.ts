import { sheetAddress } from "../../model/a1";
import {
  cellCount,
  columnCount,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  rowCount,
  type Block,
} from "../../model/Block";
import type { Book } from "../../model/Book";
import type { SheetState } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";
import { HostObject } from "../../protocol/HostObject";
import { WorksheetObject } from "../WorksheetObject";
import { navigate } from "./navigate";
import { RangeObject } from "./RangeObject";
import { RangesObject } from "./RangesObject";
import { requireLive } from "./requireLive";
import { ConditionalFormatsObject } from "./rules/ConditionalFormatsObject";
import { DataValidationObject } from "./rules/DataValidationObject";
import { clearCells } from "./structure/clearCells";
import { RangeFormatObject } from "./style/RangeFormatObject";
import { usedBlockWithin } from "./usedBlock";

/** 複数の範囲: Excel.RangeAreas, blocks of one sheet. */
export class RangeAreasObject extends HostObject {
  constructor(
    readonly book: Book,
    readonly sheet: SheetState,
    readonly blocks: readonly Block[],
  ) {
    super();
  }

  get address(): string {
    const { sheet, blocks } = requireLive(this);
    return blocks.map((block) => sheetAddress(sheet.name, block)).join(",");
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return requireLive(this).blocks.length;
  }

  get cellCount(): number {
    return requireLive(this).blocks.reduce((sum, block) => sum + cellCount(block), 0);
  }

  get isEntireRow(): boolean {
    return requireLive(this).blocks.every((block) => columnCount(block) === MAX_COLUMNS);
  }

  get isEntireColumn(): boolean {
    return requireLive(this).blocks.every((block) => rowCount(block) === MAX_ROWS);
  }

  get areas(): RangesObject {
    return new RangesObject(requireLive(this));
  }

  get format(): RangeFormatObject {
    return new RangeFormatObject(requireLive(this));
  }

  get conditionalFormats(): ConditionalFormatsObject {
    return new ConditionalFormatsObject(requireLive(this));
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(requireLive(this));
  }

  get worksheet(): WorksheetObject {
    const { book, sheet } = requireLive(this);
    return new WorksheetObject(book, sheet);
  }

  clear(applyTo: unknown): void {
    clearCells(requireLive(this), applyTo);
  }

  calculate(): void {
    requireLive(this).book.needsCalculation = true;
  }

  getEntireRow(): RangeAreasObject {
    return this.#with(this.blocks.map(navigate.entireRow));
  }

  getEntireColumn(): RangeAreasObject {
    return this.#with(this.blocks.map(navigate.entireColumn));
  }

  getOffsetRangeAreas(rows: unknown, columns: unknown): RangeAreasObject {
    return this.#with(this.blocks.map((block) => navigate.offset(block, rows, columns)));
  }

  getIntersection(another: unknown): RangeAreasObject {
    return this.getIntersectionOrNullObject(another) ?? fail("ItemNotFound");
  }

  getIntersectionOrNullObject(another: unknown): RangeAreasObject | null {
    const others =
      another instanceof RangeAreasObject || another instanceof RangeObject
        ? another
        : fail("InvalidArgument");
    if (others.sheet !== this.sheet) return fail("InvalidArgument");
    const shared = this.blocks.flatMap((block) => others.blocks.map((other) => intersection(block, other)));
    return this.#unlessEmpty(shared);
  }

  getUsedRangeAreas(valuesOnly: unknown): RangeAreasObject {
    return this.getUsedRangeAreasOrNullObject(valuesOnly) ?? fail("ItemNotFound");
  }

  getUsedRangeAreasOrNullObject(valuesOnly: unknown): RangeAreasObject | null {
    return this.#unlessEmpty(
      this.blocks.map((block) => usedBlockWithin(this.sheet, block, valuesOnly === true)),
    );
  }

  #unlessEmpty(blocks: readonly (Block | undefined)[]): RangeAreasObject | null {
    const found = blocks.filter((block) => block !== undefined);
    return found.length === 0 ? null : this.#with(found);
  }

  #with(blocks: readonly Block[]): RangeAreasObject {
    const { book, sheet } = requireLive(this);
    return new RangeAreasObject(book, sheet, blocks);
  }
}
