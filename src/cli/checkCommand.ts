import { checkReport } from "./checkReport";
import { checkFile } from "./checkFile";
import { checkSummary } from "./checkSummary";
import { parseArguments } from "./commonOptions";

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
  const parsed = parseArguments("check", args);
  const { file, checked } = await checkFile(parsed);
  const output = parsed.json
    ? `${JSON.stringify(checkReport(checked, parsed.records), undefined, 1)}\n`
    : checkSummary(file, checked);
  const hasErrors = checked.findings.some(
    ({ severity, ignored }) => severity === "error" && ignored === undefined,
  );
  return { output, exitCode: hasErrors ? 1 : 0 };
}
