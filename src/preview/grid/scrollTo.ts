import { frozenIn } from "./frozenIn";
import type { View } from "./panes";
import type { Box, SheetFrame } from "./SheetFrame";

/** Where the view is scrolled to. */
export interface Scroll {
  readonly left: number;
  readonly top: number;
}

/** 見えるようにする: how to scroll so that a box is in sight; frozen rows and columns need no scrolling. */
export function scrollTo(frame: SheetFrame, box: Box, view: View): Scroll {
  const { rows, columns } = frozenIn(frame, view);
  return {
    left: along(view.scrollLeft, box.left, box.width, frame.columns.start(columns), view.width),
    top: along(view.scrollTop, box.top, box.height, frame.rows.start(rows), view.height),
  };
}

function along(scroll: number, start: number, size: number, frozen: number, room: number): number {
  if (start < frozen) return scroll;
  const [first, last] = [frozen + scroll, scroll + room];
  if (start < first) return start - frozen;
  if (start + size <= last) return scroll;
  return Math.min(start - frozen, start + size - room);
}
