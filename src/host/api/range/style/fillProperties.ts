import type { CellStyle } from "hucre";
import { shownColor } from "../../../model/shownColor";
import { fail } from "../../../protocol/HostError";
import { without } from "../without";
import { colorOf } from "./colors";
import type { StyleProperty } from "./StyleProperty";

/** What Excel answers for a cell without fill. */
const NO_FILL = "#FFFFFF";

/** 塗りつぶし: members of Excel.RangeFill. */
export const fillProperties = {
  color: {
    read: ({ fill }, book) =>
      fill?.type === "pattern" && fill.pattern !== "none" ? shownColor(fill.fgColor, book, NO_FILL) : NO_FILL,
    write: (value) => {
      if (value === "") return withoutFill;
      const color = colorOf(value);
      return (style) => ({ ...style, fill: { type: "pattern", pattern: "solid", fgColor: color } });
    },
  },
} satisfies Record<string, StyleProperty>;

/** 条件付き書式の塗りつぶし: members of Excel.ConditionalRangeFill; such a fill has its color as background. */
export const conditionalFillProperties = {
  color: {
    read: ({ fill }, book) =>
      fill?.type === "pattern" ? shownColor(fill.bgColor ?? fill.fgColor, book, "") : "",
    write: (value) => {
      const color = value === "" ? fail("InvalidArgument") : colorOf(value);
      return (style) => ({
        ...style,
        fill: { type: "pattern", pattern: "solid", fgColor: color, bgColor: color },
      });
    },
  },
} satisfies Record<string, StyleProperty>;

export const withoutFill = (style: CellStyle): CellStyle => without(style, "fill");
