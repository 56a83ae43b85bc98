import path from "node:path";
import type { Answer } from "../domain/inquiry/Answer";
import { answerRepairs } from "../domain/inquiry/answerRepairs";
import { repairCells } from "../excel/repairCells";
import { answerLines, readAnswers, type AnswerFile } from "../jobs/readAnswers";
import { inquiryMessages } from "../messages/inquiryMessages.ja";
import { answersReport, answersSummary } from "./answersSummary";
import { asUserError } from "./asUserError";
import type { CommandResult } from "./checkCommand";
import { checkFile } from "./checkFile";
import { parseArguments } from "./commonOptions";
import { editWorkbook } from "./editWorkbook";
import { readBytes, readGrids, writeWorkbookFile } from "./files";
import { repairReport, takenSummary } from "./repairSummary";
import { requireOut } from "./requireOut";
import { UserError } from "./UserError";

/**
 * answers FILE.xlsx ANSWER.xlsx… [--out OUT.xlsx]: what the ministries answered, line by line, beside what stands in the
 * workbook now. With --out, a copy in which every 修正文 stands that nothing speaks against.
 *
 * @throws UserError
 */
export async function answersCommand(args: readonly string[]): Promise<CommandResult> {
  const parsed = parseArguments("answers", args);
  const [, ...answerFiles] = parsed.files;
  if (parsed.files.length > 0 && answerFiles.length === 0) throw new UserError(inquiryMessages.noAnswerFile);
  const { file, bytes, checked } = await checkFile({ ...parsed, files: parsed.files.slice(0, 1) });
  const files = await Promise.all(answerFiles.map(readAnswerFile));
  const answers = readAnswers(files, checked);
  const taken = parsed.out === undefined ? undefined : await take(file, parsed.out, bytes, answers);
  const output = parsed.json
    ? `${JSON.stringify({ ...answersReport(answers), ...taken?.report }, undefined, 1)}\n`
    : [answersSummary(file, answers), ...(taken ? [taken.summary] : [])].join("\n");
  return { output, exitCode: 0 };
}

/** 修正文を入れた写しを作る, and says what was taken in. */
async function take(file: string, wanted: string, bytes: Uint8Array, answers: readonly Answer[]) {
  const out = await requireOut(file, wanted, bytes);
  const edited = await editWorkbook(bytes, () => repairCells(answerRepairs(answers), undefined)).catch(
    (error: unknown) => {
      throw asUserError(file, error);
    },
  );
  await writeWorkbookFile(out, edited.bytes);
  return { report: repairReport(out, edited.result), summary: takenSummary(out, edited.result) };
}

/** @throws UserError for a file that holds no table of inquiries */
async function readAnswerFile(file: string): Promise<AnswerFile> {
  const answers = { file: path.basename(file), grids: await readGrids(file, await readBytes(file)) };
  if (answerLines(answers).length === 0) throw new UserError(inquiryMessages.noInquiries(file));
  return answers;
}
