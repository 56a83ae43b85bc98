import { MAX_COLUMNS, MAX_ROWS, type Block } from "../../model/Block";
import {
  columnWidthOfPoints,
  MAX_COLUMN_POINTS,
  MAX_ROW_HEIGHT,
  pointsOfColumnWidth,
  STANDARD_COLUMN_WIDTH,
  STANDARD_ROW_HEIGHT,
} from "../../model/columnWidth";
import type { LineState, SheetState } from "../../model/SheetState";
import { requirePermission, type Permission } from "../guards";
import type { CellArea } from "./CellArea";
import { without } from "./without";

/** 行または列: what the two have in common, each in its own terms. Sizes in points. */
export interface LineKind {
  readonly linesOf: (sheet: SheetState) => Map<number, LineState>;
  readonly first: (block: Block) => number;
  readonly last: (block: Block) => number;
  readonly points: (size: number | undefined) => number;
  readonly size: (points: number) => number;
  readonly most: number;
  readonly count: number;
  readonly permission: Permission;
}

export const rowLines: LineKind = {
  linesOf: (sheet) => sheet.rows,
  first: ({ top }) => top,
  last: ({ bottom }) => bottom,
  points: (size = STANDARD_ROW_HEIGHT) => size,
  size: (points) => points,
  most: MAX_ROW_HEIGHT,
  count: MAX_ROWS,
  permission: "formatRows",
};

export const columnLines: LineKind = {
  linesOf: (sheet) => sheet.columns,
  first: ({ left }) => left,
  last: ({ right }) => right,
  points: (size = STANDARD_COLUMN_WIDTH) => pointsOfColumnWidth(size),
  size: columnWidthOfPoints,
  most: MAX_COLUMN_POINTS,
  count: MAX_COLUMNS,
  permission: "formatColumns",
};

/** The lines of a block that differ from a standard one. */
const statesIn = (sheet: SheetState, block: Block, kind: LineKind): LineState[] =>
  [...kind.linesOf(sheet)]
    .filter(([index]) => index >= kind.first(block) && index <= kind.last(block))
    .map(([, line]) => line);

const lineCount = (block: Block, kind: LineKind): number => kind.last(block) - kind.first(block) + 1;

/** One value for all rows or columns of an area; null where it differs. */
export function readLines<Value>(
  { sheet, blocks }: CellArea,
  kind: LineKind,
  read: (line: LineState) => Value,
): Value | null {
  const values = new Set<Value>();
  for (const block of blocks) {
    const states = statesIn(sheet, block, kind);
    for (const line of states) values.add(read(line));
    if (states.length < lineCount(block, kind)) values.add(read({}));
  }
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

/** @throws HostError AccessDenied where protection does not allow it */
export function changeLines(
  { sheet, blocks }: CellArea,
  kind: LineKind,
  change: (line: LineState) => LineState,
): void {
  requirePermission(sheet, kind.permission);
  const lines = kind.linesOf(sheet);
  for (const block of blocks)
    for (let index = kind.first(block); index <= kind.last(block); index++)
      lines.set(index, change(lines.get(index) ?? {}));
  sheet.reshape("sizes");
}

/** 長さ in points from one line to another, both included; hidden lines have none. */
export function extentOfLines(sheet: SheetState, kind: LineKind, from: number, to: number): number {
  if (to < from) return 0;
  const block = { top: from, left: from, bottom: to, right: to };
  const states = statesIn(sheet, block, kind);
  const sizes = states.map(({ size, hidden }) => (hidden ? 0 : kind.points(size)));
  const standard = (lineCount(block, kind) - states.length) * kind.points(undefined);
  return sizes.reduce((sum, size) => sum + size, standard);
}

/** A line without the size that was given it: Excel fits or takes the standard. */
export const withoutSize = (line: LineState): LineState => without(line, "size");
