import { UnreadableWorkbook } from "../domain/grid/UnreadableWorkbook";
import { UnsavableWorkbook } from "../domain/grid/UnsavableWorkbook";
import { NothingToReport } from "../jobs/NothingToReport";
import { WorkbookFault } from "../jobs/WorkbookFault";
import { unsavableMessage, usageMessages } from "../messages/cliMessages.ja";
import { unreadableMessages } from "../messages/unreadableMessages.ja";
import { faultMessage } from "../messages/ja";
import { UserError } from "./UserError";

/** 利用者への一文: what stopped the writing of a file, where that can be told; anything else as it is. */
export function asUserError(file: string, error: unknown): unknown {
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
