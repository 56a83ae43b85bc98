import path from "node:path";
import type { Rounding } from "../domain/counting/Rounding";
import type { ProgressOptions } from "../domain/sheet/progress/ProgressOptions";
import type { PreviousCounts } from "../domain/summary/PreviousCounts";
import type { SummaryChoice, SummarySetName } from "../domain/summary/summarySets";
import type { CheckOptions } from "../jobs/checkWorkbook";
import { countPrevious } from "../jobs/countPrevious";
import { parseProgressOptions } from "../jobs/parseProgressOptions";
import { parseSummaryChoice } from "../jobs/parseSummaryChoice";
import { usageMessages } from "../messages/cliMessages.ja";
import type { Arguments } from "./commonOptions";
import { readBytes, readGrids } from "./files";
import { readContent } from "./readContent";
import { UserError } from "./UserError";

/** 集計と進捗状況のしかた, as the options of the command say. */
export interface SummaryOptions {
  readonly progress?: ProgressOptions;
  readonly summary?: SummaryChoice;
  readonly previous?: PreviousCounts;
  readonly rounding?: Rounding;
}

/** The sets that have names on the command line; anything else is a file of blocks. */
const sets: Readonly<Record<string, SummarySetName>> = { 上半期: "firstHalf", 年度末: "yearEnd" };

const layouts: Readonly<Record<string, ProgressOptions>> = {
  年次: { layout: "annual" },
  半期: { layout: "halfYear" },
};

const roundings: ReadonlyMap<string, Rounding> = new Map([
  ["四捨五入", "each"],
  ["最大剰余", "largestRemainder"],
]);

/** @throws UserError */
export async function summaryOptions(
  { summary, previous, layout, rounding }: Arguments,
  options: CheckOptions,
): Promise<SummaryOptions> {
  return {
    ...(layout !== undefined && {
      progress: layouts[layout] ?? (await readContent(layout, parseProgressOptions, usageMessages.badLayout)),
    }),
    ...(summary !== undefined && {
      summary: sets[summary] ?? (await readContent(summary, parseSummaryChoice, usageMessages.badSummary)),
    }),
    ...(previous !== undefined && { previous: await readPrevious(previous, options) }),
    ...(rounding !== undefined && { rounding: roundingNamed(rounding) }),
  };
}

function roundingNamed(name: string): Rounding {
  const rounding = roundings.get(name);
  if (rounding === undefined) throw new UserError(usageMessages.badRounding(name));
  return rounding;
}

async function readPrevious(file: string, options: CheckOptions): Promise<PreviousCounts> {
  const grids = await readGrids(file, await readBytes(file));
  // The sheets that are named are those of the other file.
  const counts = countPrevious(grids, path.basename(file), { ...options, sheets: [] });
  if (!counts) throw new UserError(usageMessages.noMeasuresIn(file));
  return counts;
}
