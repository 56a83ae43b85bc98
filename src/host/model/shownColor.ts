import type { Color } from "hucre";
import type { Book } from "./Book";

/** A file counts a theme's light before its dark colors, the theme lists them the other way round. */
const THEME_ORDER = [1, 0, 3, 2];

/** 色を読む: as #RRGGBB; that of no color is given by the caller. */
export function shownColor(color: Color | undefined, book: Book, automatic: string): string {
  if (color?.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color?.theme === undefined) return automatic;
  const base = book.themeColors[THEME_ORDER[color.theme] ?? color.theme];
  return base === undefined ? automatic : tinted(base, color.tint ?? 0);
}

function tinted(base: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(base.slice(at, at + 2), 16));
  const shades = channels.map((each) =>
    Math.round(tint < 0 ? each * (1 + tint) : each + (255 - each) * tint),
  );
  return `#${shades.map((each) => each.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
