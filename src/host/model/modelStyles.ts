import type { BorderSide, CellStyle } from "hucre";
import { BORDER_COLOR, cellLooks, type LookStyle } from "../../domain/sheet/cellLooks";
import type { CellLook, SheetFont } from "../../domain/sheet/SheetModel";

/** What a cell holds, as far as its number format goes: text stays text, whatever is put in later. */
export type ModelContentKind = "text" | "number";

const TEXT_FORMAT = "@";
const side: BorderSide = { style: "thin", color: rgb(BORDER_COLOR) };
const border = { top: side, bottom: side, left: side, right: side };
const horizontals = { Left: "left", Center: "center", Right: "right" } as const;

/** 見た目の書式: the looks of cells in the codec's terms, one object for cells that look alike. */
export class ModelStyles {
  readonly #styles = new Map<string, CellStyle>();

  styleOf(look: CellLook | undefined, kind: ModelContentKind, font: SheetFont = {}): CellStyle {
    const key = JSON.stringify([look, kind, font.name, font.size]);
    const style = this.#styles.get(key) ?? withFont(newStyle(look ? cellLooks[look] : undefined, kind), font);
    this.#styles.set(key, style);
    return style;
  }
}

/** A sheet's font, but where a look has a size of its own. */
const withFont = (style: CellStyle, { name, size }: SheetFont): CellStyle =>
  name === undefined && size === undefined
    ? style
    : {
        ...style,
        font: { ...(name !== undefined && { name }), ...(size !== undefined && { size }), ...style.font },
      };

function newStyle(look: LookStyle | undefined, kind: ModelContentKind): CellStyle {
  const numFmt = kind === "text" ? TEXT_FORMAT : look?.numberFormat;
  if (!look) return numFmt === undefined ? {} : { numFmt };
  return {
    ...(numFmt !== undefined && { numFmt }),
    ...fontOf(look),
    ...(look.fill !== undefined && {
      fill: { type: "pattern", pattern: "solid", fgColor: rgb(look.fill) },
    }),
    ...(look.border && { border }),
    ...(look.unlocked && { protection: { locked: false } }),
    alignment: {
      vertical: "top",
      ...(look.horizontal && { horizontal: horizontals[look.horizontal] }),
      ...(look.wrap && { wrapText: true }),
    },
  };
}

function fontOf({ bold, size, color }: LookStyle): Pick<CellStyle, "font"> {
  if (!bold && size === undefined && color === undefined) return {};
  return {
    font: {
      ...(bold && { bold }),
      ...(size !== undefined && { size }),
      ...(color !== undefined && { color: rgb(color) }),
    },
  };
}

function rgb(color: string): { rgb: string } {
  return { rgb: color.replace("#", "") };
}
