import type { CellStyle, PatternFill } from "hucre";
import { shownColor } from "../../../model/shownColor";
import { fail } from "../../../protocol/HostError";
import { without } from "../without";
import { colorOf } from "./colors";
import type { StyleProperty } from "./StyleProperty";

/** What Excel answers for a cell without fill. */
const NO_FILL = "#FFFFFF";

/** Excel's names of the patterns. */
const patternNames: Readonly<Record<PatternFill["pattern"], string>> = {
  none: "None",
  solid: "Solid",
  darkGray: "Gray75",
  mediumGray: "Gray50",
  lightGray: "Gray25",
  gray125: "Gray16",
  gray0625: "Gray8",
  darkHorizontal: "Horizontal",
  darkVertical: "Vertical",
  darkDown: "Down",
  darkUp: "Up",
  darkGrid: "Checker",
  darkTrellis: "SemiGray75",
  lightHorizontal: "LightHorizontal",
  lightVertical: "LightVertical",
  lightDown: "LightDown",
  lightUp: "LightUp",
  lightGrid: "Grid",
  lightTrellis: "CrissCross",
};

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
  pattern: {
    read: ({ fill }) =>
      fill?.type === "gradient" ? "LinearGradient" : patternNames[fill?.pattern ?? "none"],
    write: () => fail("ApiNotFound"),
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
