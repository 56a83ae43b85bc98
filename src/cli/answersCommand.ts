import path from "node:path";
import { answerLines, readAnswers, type AnswerFile } from "../jobs/readAnswers";
import { inquiryMessages } from "../messages/inquiryMessages.ja";
import { answersReport, answersSummary } from "./answersSummary";
import type { CommandResult } from "./checkCommand";
import { checkFile } from "./checkFile";
import { parseArguments } from "./commonOptions";
import { readBytes, readGrids } from "./files";
import { UserError } from "./UserError";

/**
 * answers FILE.xlsx ANSWER.xlsx…: what the ministries answered, line by line, beside what stands in the workbook now.
 * Changes nothing.
 *
 * @throws UserError
 */
export async function answersCommand(args: readonly string[]): Promise<CommandResult> {
  const parsed = parseArguments("answers", args);
  const [, ...answerFiles] = parsed.files;
  if (parsed.files.length > 0 && answerFiles.length === 0) throw new UserError(inquiryMessages.noAnswerFile);
  const { file, checked } = await checkFile({ ...parsed, files: parsed.files.slice(0, 1) });
  const files = await Promise.all(answerFiles.map(readAnswerFile));
  const answers = readAnswers(files, checked);
  const output = parsed.json
    ? `${JSON.stringify(answersReport(answers), undefined, 1)}\n`
    : answersSummary(file, answers);
  return { output, exitCode: 0 };
}

/** @throws UserError for a file that holds no table of inquiries */
async function readAnswerFile(file: string): Promise<AnswerFile> {
  const answers = { file: path.basename(file), grids: await readGrids(file, await readBytes(file)) };
  if (answerLines(answers).length === 0) throw new UserError(inquiryMessages.noInquiries(file));
  return answers;
}
