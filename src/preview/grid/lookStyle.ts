import type { CSSProperties } from "react";
import type { CellLook, LineLook } from "../host/CellBlock";

const FALLBACK_FONTS = `"Yu Gothic UI", "Yu Gothic", Meiryo, "Hiragino Sans", "Noto Sans CJK JP", sans-serif`;
/** Widths count in digits of 7 pixels; with this a wide letter of the standard 11 points is two digits wide. */
const PIXELS_PER_POINT = 14 / 11;
/** Pixels of one step of indentation. */
const INDENT = 9;

const across = { left: "flex-start", center: "center", right: "flex-end", justify: "flex-start" } as const;
const down = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

/** 見た目のスタイル of a cell's box. */
export function lookStyle(look: CellLook, align: "left" | "center" | "right"): CSSProperties {
  const horizontal = look.horizontal ?? align;
  return {
    justifyContent: across[horizontal],
    textAlign: horizontal,
    alignItems: down[look.vertical ?? "bottom"],
    ...(look.fill !== undefined && { backgroundColor: look.fill }),
    ...fontStyle(look),
    ...indentStyle(look.indent ?? 0, horizontal),
    ...lineStyle("Top", look.top),
    ...lineStyle("Right", look.right),
    ...lineStyle("Bottom", look.bottom),
    ...lineStyle("Left", look.left),
  };
}

function fontStyle({ font, size, bold, italic, underline, strike, color }: CellLook): CSSProperties {
  const lines = [underline && "underline", strike && "line-through"].filter(Boolean);
  return {
    ...(font !== undefined && { fontFamily: `"${font.replaceAll('"', "")}", ${FALLBACK_FONTS}` }),
    ...(size !== undefined && { fontSize: size * PIXELS_PER_POINT }),
    ...(bold && { fontWeight: 700 }),
    ...(italic && { fontStyle: "italic" }),
    ...(lines.length > 0 && { textDecorationLine: lines.join(" ") }),
    ...(color !== undefined && { color }),
  };
}

function indentStyle(steps: number, horizontal: string): CSSProperties {
  if (steps === 0) return {};
  const padding = 3 + steps * INDENT;
  return horizontal === "right" ? { paddingRight: padding } : { paddingLeft: padding };
}

const lineStyle = (side: "Top" | "Right" | "Bottom" | "Left", line: LineLook | undefined): CSSProperties =>
  line ? { [`border${side}`]: `${line.width}px ${line.style} ${line.color}` } : {};
