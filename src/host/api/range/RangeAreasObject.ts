import { intersection, type Block } from "../../model/Block";
import { fail } from "../../protocol/HostError";
import { WorksheetObject } from "../WorksheetObject";
import { CommonRange } from "./CommonRange";
import { navigate } from "./navigate";
import { RangeObject } from "./RangeObject";
import { RangesObject } from "./RangesObject";
import { ConditionalFormatsObject } from "./rules/ConditionalFormatsObject";
import { DataValidationObject } from "./rules/DataValidationObject";
import { usedBlockWithin } from "./usedBlock";

/** 複数の範囲: Excel.RangeAreas, blocks of one sheet. */
export class RangeAreasObject extends CommonRange {
  get areaCount(): number {
    return this.blocks.length;
  }

  get areas(): RangesObject {
    return new RangesObject(this);
  }

  get conditionalFormats(): ConditionalFormatsObject {
    return new ConditionalFormatsObject(this);
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this);
  }

  get worksheet(): WorksheetObject {
    const { book, sheet } = this;
    return new WorksheetObject(book, sheet);
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
    const { book, sheet } = this;
    return new RangeAreasObject(book, sheet, blocks);
  }
}
