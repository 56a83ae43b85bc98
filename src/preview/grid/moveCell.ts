import type { Place } from "./Selection";
import type { SheetFrame } from "./SheetFrame";

/** How the active cell can be moved. */
export type Move =
  | "up"
  | "down"
  | "left"
  | "right"
  | "pageUp"
  | "pageDown"
  | "rowStart"
  | "start"
  | "end"
  | "lastUp"
  | "lastDown"
  | "lastLeft"
  | "lastRight";

/** 移動先: hidden rows and columns are passed over, merges are one cell. */
export function moveCell(frame: SheetFrame, from: Place, move: Move, page: number): Place {
  return frame.anchor(destinations[move](frame, from, page));
}

type Destination = (frame: SheetFrame, from: Place, page: number) => Place;

const lastUsed = ({ layout: { used } }: SheetFrame): Place => ({
  row: used?.bottom ?? 0,
  column: used?.right ?? 0,
});

const destinations: Readonly<Record<Move, Destination>> = {
  up: (frame, from) => ({ ...from, row: frame.rows.next(frame.area(from).top, -1) }),
  down: (frame, from) => ({ ...from, row: frame.rows.next(frame.area(from).bottom, 1) }),
  left: (frame, from) => ({ ...from, column: frame.columns.next(frame.area(from).left, -1) }),
  right: (frame, from) => ({ ...from, column: frame.columns.next(frame.area(from).right, 1) }),
  pageUp: ({ rows }, from, page) => ({ ...from, row: rows.indexAt(rows.start(from.row) - page) }),
  pageDown: ({ rows }, from, page) => ({ ...from, row: rows.indexAt(rows.start(from.row) + page) }),
  rowStart: (_frame, from) => ({ ...from, column: 0 }),
  // As in Excel: the first cell that scrolls.
  start: ({ layout: { frozen } }) => ({ row: frozen.rows, column: frozen.columns }),
  end: lastUsed,
  lastUp: (_frame, from) => ({ ...from, row: 0 }),
  lastDown: (frame, from) => ({ ...from, row: lastUsed(frame).row }),
  lastLeft: (_frame, from) => ({ ...from, column: 0 }),
  lastRight: (frame, from) => ({ ...from, column: lastUsed(frame).column }),
};
