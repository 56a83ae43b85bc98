import path from "node:path";
import type { PreviousCounts } from "../domain/summary/PreviousCounts";
import type { SummaryChoice, SummarySetName } from "../domain/summary/summarySets";
import type { CheckOptions } from "../jobs/checkWorkbook";
import { countPrevious } from "../jobs/countPrevious";
import { parseSummaryChoice } from "../jobs/parseSummaryChoice";
import { usageMessages } from "../messages/cliMessages.ja";
import type { Arguments } from "./commonOptions";
import { readBytes, readGrids } from "./files";
import { readContent } from "./readContent";
import { UserError } from "./UserError";

/** 集計のしかた, as the options of the command say. */
export interface SummaryOptions {
  readonly summary?: SummaryChoice;
  readonly previous?: PreviousCounts;
}

/** The sets that have names on the command line; anything else is a file of blocks. */
const sets: Readonly<Record<string, SummarySetName>> = { 上半期: "firstHalf", 年度末: "yearEnd" };

/** @throws UserError */
export async function summaryOptions(
  { summary, previous }: Arguments,
  options: CheckOptions,
): Promise<SummaryOptions> {
  return {
    ...(summary !== undefined && {
      summary: sets[summary] ?? (await readContent(summary, parseSummaryChoice, usageMessages.badSummary)),
    }),
    ...(previous !== undefined && { previous: await readPrevious(previous, options) }),
  };
}

async function readPrevious(file: string, options: CheckOptions): Promise<PreviousCounts> {
  const grids = await readGrids(file, await readBytes(file));
  // The sheets that are named are those of the other file.
  const counts = countPrevious(grids, path.basename(file), { ...options, sheets: [] });
  if (!counts) throw new UserError(usageMessages.noMeasuresIn(file));
  return counts;
}
