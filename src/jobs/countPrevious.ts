import type { Grid } from "../domain/grid/Grid";
import { previousCounts, type PreviousCounts } from "../domain/summary/PreviousCounts";
import { checkWith } from "./checkWith";
import type { CheckOptions } from "./readWorkbook";
import { tallyOf } from "./tallyOf";

/** Of what the user has chosen for this document, what holds for an earlier one too. */
export type PreviousOptions = Pick<CheckOptions, "master" | "scheme" | "reading" | "sheets">;

/** 前回の数を数える: reads an earlier document, and counts it; undefined where it has no measures. */
export function countPrevious(
  grids: readonly Grid[],
  source: string,
  { reading, ...options }: PreviousOptions,
): PreviousCounts | undefined {
  const words = reading && { reading: { words: reading.words, sheets: [] } };
  const read = checkWith([], grids, { ...options, ...words });
  const tally = tallyOf(read);
  return tally.rows.length === 0 ? undefined : previousCounts(tally, read.facts, source);
}
