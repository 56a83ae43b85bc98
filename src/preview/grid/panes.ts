import { frozenIn } from "./frozenIn";
import type { Stretch } from "./LineOffsets";
import type { Place } from "./Selection";
import type { Box, SheetFrame } from "./SheetFrame";

/** 表示区画: one of the up to four parts into which frozen rows and columns divide the view. */
export interface Pane {
  readonly key: "corner" | "top" | "left" | "body";
  /** On the view, in pixels, without the headings. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What of the sheet is at the part's top left, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly rows: Stretch;
  readonly columns: Stretch;
}

/** The view, without the headings: its size, and how far it is scrolled. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly scrollLeft: number;
  readonly scrollTop: number;
}

/** 区画に分ける. Parts without any size are left out. */
export function panesOf(frame: SheetFrame, view: View): readonly Pane[] {
  const frozen = frozenIn(frame, view);
  const frozenWidth = frame.columns.start(frozen.columns);
  const frozenHeight = frame.rows.start(frozen.rows);
  const across = {
    fixed: { left: 0, width: frozenWidth, x: 0 },
    moving: { left: frozenWidth, width: view.width - frozenWidth, x: frozenWidth + view.scrollLeft },
  };
  const along = {
    fixed: { top: 0, height: frozenHeight, y: 0 },
    moving: { top: frozenHeight, height: view.height - frozenHeight, y: frozenHeight + view.scrollTop },
  };
  const parts = [
    { key: "body", ...across.moving, ...along.moving },
    { key: "top", ...across.moving, ...along.fixed },
    { key: "left", ...across.fixed, ...along.moving },
    { key: "corner", ...across.fixed, ...along.fixed },
  ] as const;
  return parts
    .filter(({ width, height }) => width > 0 && height > 0)
    .map((part) => ({
      ...part,
      rows: frame.rows.between(part.y, part.y + part.height),
      columns: frame.columns.between(part.x, part.x + part.width),
    }));
}

/** Where a cell's box is on the view, in sight or not. */
export function boxOnView(
  panes: readonly Pane[],
  { layout: { frozen } }: SheetFrame,
  { row, column }: Place,
  box: Box,
): Box {
  const has = (...keys: readonly Pane["key"][]): boolean => panes.some(({ key }) => keys.includes(key));
  const isTop = row < frozen.rows && has("top", "corner");
  const isLeft = column < frozen.columns && has("left", "corner");
  const key = isTop ? (isLeft ? "corner" : "top") : isLeft ? "left" : "body";
  const pane = panes.find((each) => each.key === key) ?? { x: 0, y: 0, left: 0, top: 0 };
  return { ...box, left: box.left - pane.x + pane.left, top: box.top - pane.y + pane.top };
}
