import { fail } from "../../../protocol/HostError";
import { HostCollection } from "../../../protocol/HostObject";
import type { CellArea } from "../CellArea";
import { borderIndexes } from "./borderSides";
import { RangeBorderObject } from "./RangeBorderObject";

/** 罫線の集まり: Excel.RangeBorderCollection, without the diagonals. */
export class RangeBordersObject extends HostCollection<RangeBorderObject> {
  readonly #area: CellArea;
  override readonly items = (): readonly RangeBorderObject[] =>
    borderIndexes.map((index) => new RangeBorderObject(this.#area, index));

  constructor(area: CellArea) {
    super();
    this.#area = area;
  }

  get count(): number {
    return borderIndexes.length;
  }

  getItem(index: unknown): RangeBorderObject {
    const known = borderIndexes.find((each) => each === index) ?? fail("InvalidArgument");
    return new RangeBorderObject(this.#area, known);
  }

  getItemAt(index: unknown): RangeBorderObject {
    return this.items()[Number(index)] ?? fail("InvalidArgument");
  }
}
