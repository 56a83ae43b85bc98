import type { BorderSide, CellStyle } from "hucre";
import type { Block } from "../../../model/Block";
import { shownColor } from "../../../model/shownColor";
import { fail } from "../../../protocol/HostError";
import { HostObject } from "../../../protocol/HostObject";
import type { CellArea } from "../CellArea";
import { without } from "../without";
import {
  facingSides,
  isWeight,
  lineOf,
  shownLine,
  sidesOf,
  type BorderIndex,
  type CellSide,
  type Sides,
} from "./borderSides";
import { changeStyles } from "./changeStyles";
import { colorOf } from "./colors";
import { commonValue, stylesIn } from "./stylesIn";

const DRAWN: BorderSide = { style: "thin" };

/** 罫線: Excel.RangeBorder, one side of a range. */
export class RangeBorderObject extends HostObject {
  override readonly itemId: string;
  readonly #area: CellArea;
  readonly #index: BorderIndex;

  constructor(area: CellArea, index: BorderIndex) {
    super();
    this.itemId = index;
    this.#area = area;
    this.#index = index;
  }

  get sideIndex(): string {
    return this.#index;
  }

  get style(): string | null {
    return this.#read((side) => shownLine(side).style);
  }

  set style(value: unknown) {
    const style = typeof value === "string" ? value : fail("InvalidArgument");
    if (style !== "None" && lineOf(style, "") === undefined) fail("InvalidArgument");
    this.#draw((side) => {
      const line = lineOf(style, shownLine(side).weight);
      return line && { ...side, style: line };
    });
  }

  get weight(): string | null {
    return this.#read((side) => shownLine(side).weight);
  }

  set weight(value: unknown) {
    const weight = isWeight(value) ? value : fail("InvalidArgument");
    this.#draw((side = DRAWN) => ({ ...side, style: lineOf(shownLine(side).style, weight) ?? DRAWN.style }));
  }

  get color(): string | null {
    return this.#read((side) => shownColor(side?.color, this.#area.book, "#000000"));
  }

  set color(value: unknown) {
    const color = colorOf(value);
    this.#draw((side = DRAWN) => ({ ...side, color }));
  }

  #sides(): Sides[] {
    return this.#area.blocks.flatMap(sidesOf[this.#index]).filter(({ block }) => isProper(block));
  }

  #read(read: (side: BorderSide | undefined) => string): string | null {
    const { book, sheet } = this.#area;
    const values = this.#sides().map(({ block, side }) =>
      commonValue({ book, sheet, blocks: [block] }, ({ border }) => read(border?.[side])),
    );
    const [first = read(undefined)] = values;
    return values.every((each) => each === first) ? first : null;
  }

  /** What neighbours have drawn on the same line gives way. */
  #draw(change: (side: BorderSide | undefined) => BorderSide | undefined): void {
    const { book, sheet } = this.#area;
    const isEdge = this.#index.startsWith("Edge");
    for (const sides of this.#sides()) {
      changeStyles({ book, sheet, blocks: [sides.block] }, (style) =>
        withSide(style, sides.side, change(style.border?.[sides.side])),
      );
      for (const { block, side } of isEdge ? facingSides(sides) : []) {
        const area = { book, sheet, blocks: [block] };
        if ([...stylesIn(area)].some((style) => style?.border?.[side]))
          changeStyles(area, (style) => withSide(style, side, undefined));
      }
    }
  }
}

const isProper = ({ top, left, bottom, right }: Block): boolean => top <= bottom && left <= right;

function withSide(style: CellStyle, name: CellSide, side: BorderSide | undefined): CellStyle {
  const border = { ...style.border };
  return { ...style, border: side ? { ...border, [name]: side } : without(border, name) };
}
