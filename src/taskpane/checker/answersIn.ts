import { UnreadableWorkbook } from "../../domain/grid/UnreadableWorkbook";
import { readXlsx } from "../../host/xlsx/readXlsx";
import type { CheckedWorkbook } from "../../jobs/checkWith";
import { answerLines, readAnswers, type AnswerFile } from "../../jobs/readAnswers";
import type { AnswerBook, AnswerProblem, ReadAnswers } from "./AnswerBook";

/** 回答を読む: what came back in files, matched with what was checked; a file that cannot be read stops no other. */
export async function answersIn(
  books: readonly AnswerBook[],
  checked: CheckedWorkbook,
): Promise<ReadAnswers> {
  const files: AnswerFile[] = [];
  const problems: AnswerProblem[] = [];
  for (const book of books) {
    const read = await readBook(book);
    if ("reason" in read) problems.push(read);
    else files.push(read);
  }
  return { answers: readAnswers(files, checked), problems };
}

async function readBook({ file, bytes }: AnswerBook): Promise<AnswerFile | AnswerProblem> {
  try {
    const read = { file, grids: await readXlsx(bytes) };
    return answerLines(read).length > 0 ? read : { file, reason: "noInquiries" };
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return { file, reason: error.reason };
    throw error;
  }
}
