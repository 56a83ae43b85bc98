import type { Grid } from "../domain/grid/Grid";
import { checkWorkbook, type CheckOptions } from "../jobs/checkWorkbook";
import { BadFileContent } from "../jobs/BadFileContent";
import { mappingFileOf, parseMappingFile } from "../jobs/mappingFile";
import { parseMasterFile } from "../jobs/masterFile";
import { usageMessages } from "../messages/cliMessages.ja";
import { checkReport } from "./checkReport";
import { checkSummary } from "./checkSummary";
import { parseCheckArguments, type Arguments } from "./commonOptions";
import { readJsonFile, readWorkbookFile, writeJsonFile } from "./files";
import { UserError } from "./UserError";

/** What a command prints and its exit code: 0 done, 1 findings of severity error, 2 could not be done. */
export interface CommandResult {
  readonly output: string;
  readonly exitCode: 0 | 1;
}

/**
 * check FILE.xlsx: reads the workbook, applies every rule, changes nothing.
 *
 * @throws UserError
 */
export async function checkCommand(args: readonly string[]): Promise<CommandResult> {
  const parsed = parseCheckArguments(args);
  const [file, ...others] = parsed.files;
  if (file === undefined) throw new UserError(`${usageMessages.noFile}${usageMessages.usage}`);
  if (others.length > 0) throw new UserError(usageMessages.oneFile);
  const options = await checkOptions(parsed);
  const grids = await readWorkbookFile(file);
  requireSheets(file, grids, [...parsed.sheets, ...(options.mappings?.keys() ?? [])]);
  const checked = checkWorkbook(grids, options);
  if (parsed.saveMapping !== undefined)
    await writeJsonFile(parsed.saveMapping, mappingFileOf(checked.sheets));
  const output = parsed.json
    ? `${JSON.stringify(checkReport(checked, parsed.records), undefined, 1)}\n`
    : checkSummary(file, checked);
  return { output, exitCode: checked.findings.some(({ severity }) => severity === "error") ? 1 : 0 };
}

async function checkOptions({ facts, sheets, mapping, master }: Arguments): Promise<CheckOptions> {
  return {
    facts,
    sheets,
    ...(mapping !== undefined && {
      mappings: await readContent(mapping, parseMappingFile, usageMessages.badMapping),
    }),
    ...(master !== undefined && {
      master: await readContent(master, parseMasterFile, usageMessages.badMaster),
    }),
  };
}

async function readContent<T>(
  file: string,
  parse: (content: unknown) => T,
  message: (file: string, place: string) => string,
): Promise<T> {
  const content = await readJsonFile(file);
  try {
    return parse(content);
  } catch (error) {
    throw error instanceof BadFileContent
      ? new UserError(message(file, error.place), { cause: error })
      : error;
  }
}

function requireSheets(file: string, grids: readonly Grid[], names: readonly string[]): void {
  const known = grids.map((grid) => grid.name);
  const missing = names.find((name) => !known.includes(name));
  if (missing !== undefined) throw new UserError(usageMessages.noSuchSheet(file, missing, known.join("、")));
}
