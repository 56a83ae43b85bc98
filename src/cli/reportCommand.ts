import { ExcelWorkbook } from "../excel/ExcelWorkbook";
import { createUniverCalculator } from "../host/calc/univerNodeCalculator";
import { loadNodeClient } from "../host/client/loadNodeClient";
import { startHost } from "../host/startHost";
import { UnreadableWorkbook } from "../domain/grid/UnreadableWorkbook";
import { isMacroWorkbook } from "../host/xlsx/isMacroWorkbook";
import { openBook } from "../host/xlsx/openBook";
import { saveBook } from "../host/xlsx/saveBook";
import { UnsavableWorkbook } from "../domain/grid/UnsavableWorkbook";
import type { CheckedWorkbook } from "../jobs/checkWorkbook";
import { NothingToReport } from "../jobs/NothingToReport";
import { WorkbookFault } from "../jobs/WorkbookFault";
import type { WrittenSheet } from "../jobs/WorkbookPort";
import { reportSheets } from "../jobs/reportSheets";
import { writeReport } from "../jobs/writeReport";
import { unreadableMessages, unsavableMessage, usageMessages } from "../messages/cliMessages.ja";
import { faultMessage } from "../messages/ja";
import { reportWords } from "../messages/reportWords.ja";
import type { CommandResult } from "./checkCommand";
import { checkFile } from "./checkFile";
import { parseArguments } from "./commonOptions";
import { isSameFile, writeWorkbookFile } from "./files";
import { reportSummary } from "./reportSummary";
import { UserError } from "./UserError";

/**
 * report FILE.xlsx --out OUT.xlsx: the workbook, with 検証結果, 施策一覧, 集計 and 進捗状況 beside its own sheets.
 *
 * @throws UserError
 */
export async function reportCommand(args: readonly string[]): Promise<CommandResult> {
  const parsed = parseArguments("report", args);
  const { out } = parsed;
  if (out === undefined) throw new UserError(usageMessages.noOut);
  const { file, bytes, checked } = await checkFile(parsed);
  if (await isSameFile(file, out)) throw new UserError(usageMessages.sameFile(file));
  requireEnding(out, isMacroWorkbook(bytes) ? ".xlsm" : ".xlsx");
  const report = await reportOn(bytes, checked).catch((error: unknown) => {
    throw asUserError(file, error);
  });
  await writeWorkbookFile(out, report.bytes);
  const result = { out, sheets: report.sheets };
  const output = parsed.json
    ? `${JSON.stringify(result, undefined, 1)}\n`
    : reportSummary(file, out, report.sheets, checked);
  return { output, exitCode: 0 };
}

/** Excel refuses a file whose name promises another format. */
function requireEnding(out: string, ending: ".xlsx" | ".xlsm"): void {
  if (!out.toLowerCase().endsWith(ending)) throw new UserError(usageMessages.wrongEnding(out, ending));
}

/** Opens the workbook without Excel, lets the add-in write its report into it, and saves it. */
export async function reportOn(
  bytes: Uint8Array,
  checked: CheckedWorkbook,
): Promise<{ bytes: Uint8Array; sheets: WrittenSheet[] }> {
  const book = await openBook(bytes);
  const calculator = createUniverCalculator();
  try {
    startHost(book, loadNodeClient(), { calculator });
    const sheets = await writeReport(new ExcelWorkbook(), (names) =>
      reportSheets(checked, names, reportWords),
    );
    await calculator.calculate(book);
    return { bytes: await saveBook(book), sheets };
  } finally {
    calculator.close();
  }
}

function asUserError(file: string, error: unknown): unknown {
  const sentence = sentenceOf(error);
  return sentence === undefined ? error : new UserError(`${file}: ${sentence}`, { cause: error });
}

function sentenceOf(error: unknown): string | undefined {
  if (error instanceof NothingToReport) return usageMessages.noMeasures;
  if (error instanceof UnreadableWorkbook) return unreadableMessages[error.reason];
  if (error instanceof UnsavableWorkbook) return unsavableMessage(error);
  if (error instanceof WorkbookFault) return faultMessage(error);
  return isMissingPackage(error) ? usageMessages.missingPackage : undefined;
}

/** Microsoft's library and the formula engine are not part of what ships. */
const isMissingPackage = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND";
