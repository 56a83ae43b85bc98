import { BadReference } from "../../domain/reference/BadReference";
import { BadFileContent } from "../../jobs/BadFileContent";
import { KeptSettingsUnreadable } from "../../jobs/KeptSettingsUnreadable";
import { MarksNotMade } from "../../jobs/MarksNotMade";
import { NothingToReport } from "../../jobs/NothingToReport";
import { WorkbookFault } from "../../jobs/WorkbookFault";
import { faultMessage } from "../../messages/ja";
import { badReferenceMessage } from "../../messages/referenceMessages.ja";
import { markWords } from "../../messages/markMessages.ja";
import { noticeWords } from "../../messages/noticeMessages.ja";
import { CheckerFailure } from "../checker/Checker";
import { UnansweredReading } from "../session/UnansweredReading";

/** エラーの文: what happened, where and what to do; `details` are for those who look into it. */
export interface ErrorWords {
  readonly message: string;
  readonly details?: string;
  /** Where it is to be put right. */
  readonly place?: { readonly sheet: string; readonly cell: string };
}

/** Words for anything that was thrown. */
export function errorWords(error: unknown): ErrorWords {
  if (error instanceof NothingToReport) return { message: noticeWords.nothingToReport };
  if (error instanceof UnansweredReading) return { message: noticeWords.unansweredReading(error.sheets) };
  if (error instanceof KeptSettingsUnreadable)
    return { message: noticeWords.keptSettingsUnreadable, details: error.place };
  if (error instanceof BadReference)
    return { message: noticeWords.badReference(badReferenceMessage(error.place)), place: error.place };
  if (error instanceof BadFileContent) return { message: noticeWords.badFile(error.place) };
  if (error instanceof MarksNotMade)
    return {
      message: error.state === "unfinished" ? markWords.partlyMarked : markWords.notMarked,
      details: technicalText(error.cause),
    };
  if (error instanceof WorkbookFault)
    return {
      message: faultMessage(error),
      ...(error.cause !== undefined && { details: technicalText(error.cause) }),
    };
  if (error instanceof CheckerFailure)
    return { message: noticeWords.checkerFailure, details: error.detail || technicalText(error) };
  return { message: noticeWords.unknownError, details: technicalText(error) };
}

/** 技術的な文: as Office.js says it; its errors carry a code and the place in our calls. */
export function technicalText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, debugInfo } = error as { code?: unknown; debugInfo?: { errorLocation?: unknown } };
  const lines = [code, debugInfo?.errorLocation, error.stack ?? error.message].filter(Boolean).map(String);
  return error.cause === undefined ? lines.join("\n") : [...lines, technicalText(error.cause)].join("\n");
}
