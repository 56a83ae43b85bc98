import { applyDecisions } from "../domain/decision/applyDecisions";
import type { Decision } from "../domain/decision/Decision";
import type { Grid } from "../domain/grid/Grid";
import { BadReference } from "../domain/reference/BadReference";
import { checkWorkbook, type CheckedWorkbook, type CheckOptions } from "../jobs/checkWorkbook";
import { mappingFileOf, parseMappingFile } from "../jobs/mappingFile";
import { parseMasterFile } from "../jobs/parseMasterFile";
import { parseScheme } from "../jobs/parseScheme";
import { usageMessages } from "../messages/cliMessages.ja";
import { badReferenceMessage } from "../messages/referenceMessages.ja";
import type { Arguments } from "./commonOptions";
import { decisionsIn } from "./decisionsIn";
import { readBytes, readGrids, writeJsonFile } from "./files";
import { readContent } from "./readContent";
import { UserError } from "./UserError";

/** 検証したファイル: a workbook from disk, and what was found in it. */
export interface CheckedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly grids: readonly Grid[];
  /** As the command says. */
  readonly options: CheckOptions;
  /** As the options of the command say. */
  readonly check: (grids: readonly Grid[]) => CheckedWorkbook;
  readonly checked: CheckedWorkbook;
}

/**
 * Reads and checks the one file that a command names, as its options say; saves the mapping where asked to.
 *
 * @throws UserError
 */
export async function checkFile(parsed: Arguments): Promise<CheckedFile> {
  const [file, ...others] = parsed.files;
  if (file === undefined) throw new UserError(`${usageMessages.noFile}${usageMessages.usage}`);
  if (others.length > 0) throw new UserError(usageMessages.oneFile);
  const options = await checkOptions(parsed);
  const bytes = await readBytes(file);
  const grids = await readGrids(file, bytes);
  requireSheets(file, grids, [...parsed.sheets, ...(options.reading?.sheets ?? []).map(({ name }) => name)]);
  const decisions = decisionsIn(grids);
  const check = (each: readonly Grid[]): CheckedWorkbook =>
    withDecisions(checkAgainstOwn(file, each, options), decisions);
  const checked = check(grids);
  if (parsed.saveMapping !== undefined)
    await writeJsonFile(parsed.saveMapping, mappingFileOf(checked.sheets, options.reading?.words ?? {}));
  return { file, bytes, grids, options, check, checked };
}

/** As the pane shows it: what was ignored there is ignored here. */
const withDecisions = (checked: CheckedWorkbook, decisions: readonly Decision[]): CheckedWorkbook => ({
  ...checked,
  findings: applyDecisions(checked.findings, decisions),
});

function checkAgainstOwn(file: string, grids: readonly Grid[], options: CheckOptions): CheckedWorkbook {
  try {
    return checkWorkbook(grids, options);
  } catch (error) {
    throw error instanceof BadReference
      ? new UserError(`${file}: ${badReferenceMessage(error.place)}`, { cause: error })
      : error;
  }
}

async function checkOptions({ facts, sheets, mapping, master, scheme }: Arguments): Promise<CheckOptions> {
  return {
    facts,
    sheets,
    ...(mapping !== undefined && {
      reading: await readContent(mapping, parseMappingFile, usageMessages.badMapping),
    }),
    ...(master !== undefined && {
      master: await readContent(master, parseMasterFile, usageMessages.badMaster),
    }),
    ...(scheme !== undefined && {
      scheme: await readContent(scheme, parseScheme, usageMessages.badScheme),
    }),
  };
}

function requireSheets(file: string, grids: readonly Grid[], names: readonly string[]): void {
  const known = grids.map((grid) => grid.name);
  const missing = names.find((name) => !known.includes(name));
  if (missing !== undefined) throw new UserError(usageMessages.noSuchSheet(file, missing, known.join("、")));
}
