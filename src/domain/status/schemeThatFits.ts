import { isBlank, saysNothing } from "../text/blank";
import { hasRelistedMark } from "../text/relistedMark";
import { readStatus } from "./readStatus";
import type { StatusScheme } from "./StatusScheme";

/** Fewer values say nothing about their scheme. */
const FEWEST = 3;
/** So many of the values a scheme must know to fit them. */
const SHARE = 0.8;

/**
 * 値に合う区分表: the one scheme that knows the values of a column, to be offered where the scheme in effect does
 * not. Undefined where none fits, or two fit equally well.
 */
export function schemeThatFits(
  values: readonly string[],
  schemes: readonly StatusScheme[],
): StatusScheme | undefined {
  const told = values.filter((value) => !isBlank(value) && !saysNothing(value) && !hasRelistedMark(value));
  if (told.length < FEWEST) return undefined;
  const known = (scheme: StatusScheme) => told.filter((value) => isCertain(value, scheme)).length;
  const [best, second] = schemes
    .map((scheme) => ({ scheme, known: known(scheme) }))
    .sort((a, b) => b.known - a.known);
  if (!best || best.known < told.length * SHARE || best.known === second?.known) return undefined;
  return best.scheme;
}

function isCertain(value: string, scheme: StatusScheme): boolean {
  const { form } = readStatus(value, scheme);
  return form !== "unknown" && form !== "toConfirm";
}
