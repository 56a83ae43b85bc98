import { cellMarks } from "../domain/mark/cellMarks";
import { ExcelWorkbook } from "../excel/ExcelWorkbook";
import { markCells } from "../excel/markCells";
import type { CheckedWorkbook } from "../jobs/checkWorkbook";
import { reportSheets, type ReportNotes } from "../jobs/reportSheets";
import { writeReport } from "../jobs/writeReport";
import { usageMessages } from "../messages/cliMessages.ja";
import { reportWords } from "../messages/reportWords.ja";
import { asUserError } from "./asUserError";
import type { CommandResult } from "./checkCommand";
import { checkFile } from "./checkFile";
import { parseArguments } from "./commonOptions";
import { countUntakenEdits } from "./countUntakenEdits";
import { editWorkbook } from "./editWorkbook";
import { writeWorkbookFile } from "./files";
import { reportSummary, type Report } from "./reportSummary";
import { requireOut } from "./requireOut";
import { summaryOptions } from "./summaryOptions";
import { UserError } from "./UserError";

/**
 * report FILE.xlsx --out OUT.xlsx: the workbook, with 検証結果, 施策一覧, 集計 and 進捗状況 beside its own sheets; with
 * --mark the cells in which something was found are given a color. --summary says how 集計 is put together, --previous
 * names the file of the last period, with which it is compared.
 *
 * @throws UserError
 */
export async function reportCommand(args: readonly string[]): Promise<CommandResult> {
  const parsed = parseArguments("report", args);
  if (parsed.out === undefined) throw new UserError(usageMessages.noOut);
  const { file, bytes, checked, options } = await checkFile(parsed);
  const out = await requireOut(file, parsed.out, bytes);
  const { mark } = parsed;
  const notes = { madeAt: new Date(), mark, ...(await summaryOptions(parsed, options)) };
  const report = await reportOn(bytes, checked, notes).catch((error: unknown) => {
    throw asUserError(file, error);
  });
  await writeWorkbookFile(out, report.bytes);
  const { sheets, marks, untakenEdits } = report;
  const result = { out, sheets, ...(mark && { marks }), ...(untakenEdits > 0 && { untakenEdits }) };
  const output = parsed.json
    ? `${JSON.stringify(result, undefined, 1)}\n`
    : reportSummary(file, out, report, checked);
  return { output, exitCode: 0 };
}

/** Opens the workbook without Excel, lets the add-in write its report into it, and saves it. */
export async function reportOn(
  bytes: Uint8Array,
  checked: CheckedWorkbook,
  { mark = false, ...notes }: ReportNotes & { readonly mark?: boolean },
): Promise<Report & { bytes: Uint8Array }> {
  const { bytes: written, result } = await editWorkbook(bytes, async () => ({
    untakenEdits: await countUntakenEdits(checked, notes.progress),
    sheets: await writeReport(new ExcelWorkbook(), (names) =>
      reportSheets(checked, names, reportWords, notes),
    ),
    marks: await markCells(mark ? cellMarks(checked.findings) : []),
  }));
  return { bytes: written, ...result };
}
