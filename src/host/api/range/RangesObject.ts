import type { Block } from "../../model/Block";
import { fail } from "../../protocol/HostError";
import { HostCollection } from "../../protocol/HostObject";
import type { CellArea } from "./CellArea";
import { RangeObject } from "./RangeObject";

/** 範囲の集まり: Excel.RangeCollection, the areas of several ranges. */
export class RangesObject extends HostCollection<RangeObject> {
  readonly #area: CellArea;
  override readonly items = (): readonly RangeObject[] =>
    this.#area.blocks.map((block: Block) => new RangeObject(this.#area.book, this.#area.sheet, block));

  constructor(area: CellArea) {
    super();
    this.#area = area;
  }

  getCount(): number {
    return this.#area.blocks.length;
  }

  getItemAt(index: unknown): RangeObject {
    return this.items()[Number(index)] ?? fail("InvalidArgument");
  }
}
