import type { BorderSide } from "hucre";
import { styleAt } from "../../host/api/range/style/stylesIn";
import type { Block } from "../../host/model/Block";
import type { SheetState } from "../../host/model/SheetState";
import type { Sides } from "./cellLook";

type Side = keyof Sides;

/** 辺の線: of a cell, or of a merge, whose lines stand at its outer cells. What a neighbour draws counts too. */
export function cellSides(sheet: SheetState, { top, left, bottom, right }: Block): Sides {
  const sideAt = (row: number, column: number, side: Side): BorderSide | undefined =>
    row < 0 || column < 0 ? undefined : styleAt(sheet, row, column)?.border?.[side];
  return withoutNone({
    top: sideAt(top, left, "top") ?? sideAt(top - 1, left, "bottom"),
    bottom: sideAt(bottom, left, "bottom") ?? sideAt(bottom + 1, left, "top"),
    left: sideAt(top, left, "left") ?? sideAt(top, left - 1, "right"),
    right: sideAt(top, right, "right") ?? sideAt(top, right + 1, "left"),
  });
}

const withoutNone = (sides: Readonly<Record<Side, BorderSide | undefined>>): Sides =>
  Object.fromEntries(Object.entries(sides).filter(([, side]) => side?.style !== undefined));
