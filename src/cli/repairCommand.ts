import type { Finding } from "../domain/check/Finding";
import { rules } from "../domain/rules/registry";
import { repairCells } from "../excel/repairCells";
import { planRepairs } from "../jobs/planRepairs";
import { usageMessages } from "../messages/cliMessages.ja";
import { asUserError } from "./asUserError";
import type { CommandResult } from "./checkCommand";
import { checkFile } from "./checkFile";
import { parseArguments } from "./commonOptions";
import { editWorkbook } from "./editWorkbook";
import { writeWorkbookFile } from "./files";
import { repairReport, repairSummary } from "./repairSummary";
import { requireOut } from "./requireOut";
import { UserError } from "./UserError";

/**
 * repair FILE.xlsx --out OUT.xlsx: the workbook with every safe suggestion taken, or with every suggestion of the rules
 * that are named. Touches no other cell, and records nothing in the workbook: the input is as it was.
 *
 * @throws UserError
 */
export async function repairCommand(args: readonly string[]): Promise<CommandResult> {
  const parsed = parseArguments("repair", args);
  const accepts = accepting(parsed.rules);
  if (parsed.out === undefined) throw new UserError(usageMessages.noOut);
  const { file, bytes, grids, check } = await checkFile(parsed);
  const out = await requireOut(file, parsed.out, bytes);
  const { repairs, after } = planRepairs(grids, check, accepts);
  const edited = await editWorkbook(bytes, () => repairCells(repairs, undefined)).catch((error: unknown) => {
    throw asUserError(file, error);
  });
  await writeWorkbookFile(out, edited.bytes);
  const output = parsed.json
    ? `${JSON.stringify(repairReport(out, edited.result), undefined, 1)}\n`
    : repairSummary(file, out, edited.result, after);
  return { output, exitCode: 0 };
}

/** @throws UserError naming a rule that does not exist */
function accepting(named: readonly string[]): (finding: Finding) => boolean {
  const unknown = named.find((name) => !rules.some(({ id }) => id === name));
  if (unknown !== undefined) throw new UserError(usageMessages.noSuchRule(unknown));
  const accepts = ({ rule, safe }: Finding): boolean => (named.length > 0 ? named.includes(rule) : safe);
  return (finding) => finding.ignored === undefined && accepts(finding);
}
