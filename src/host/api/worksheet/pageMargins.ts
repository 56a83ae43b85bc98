import type { PageMargins } from "hucre";
import { standardMargins } from "../../model/standardMargins";
import { fail } from "../../protocol/HostError";
import { choiceArgument, isAbsent, numberArgument } from "../arguments";

const POINTS_PER_INCH = 72;
/** How many of a unit are an inch. */
const unitsPerInch = { Points: POINTS_PER_INCH, Inches: 1, Centimeters: 2.54 } as const;

export type MarginSide = keyof PageMargins;

/** 余白 in points. */
export const marginPoints = (margins: PageMargins | undefined, side: MarginSide): number =>
  Math.round((margins?.[side] ?? standardMargins[side]) * POINTS_PER_INCH * 100) / 100;

/**
 * 余白を読む: in the codec's inches.
 *
 * @throws HostError InvalidArgument for what is no length.
 */
export function marginInches(value: unknown, unit: unknown = "Points"): number {
  const length = numberArgument(value) / choiceArgument(unit, unitsPerInch);
  return length < 0 ? fail("InvalidArgument") : length;
}

const isSide = (name: string): name is MarginSide => Object.hasOwn(standardMargins, name);

/** Excel.PageLayoutMarginOptions in the codec's terms. @throws HostError InvalidArgument for other sides. */
export function readMargins(unit: unknown, options: unknown): PageMargins {
  const margins: PageMargins = {};
  for (const [side, value] of Object.entries(options ?? {})) {
    if (!isSide(side)) return fail("InvalidArgument");
    if (!isAbsent(value)) margins[side] = marginInches(value, unit);
  }
  return margins;
}
