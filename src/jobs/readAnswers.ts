import type { Grid } from "../domain/grid/Grid";
import type { Answer } from "../domain/inquiry/Answer";
import { matchAnswers, type FileLine } from "../domain/inquiry/matchAnswers";
import { readInquirySheet } from "../domain/inquiry/readInquirySheet";
import type { CheckedWorkbook } from "./checkWorkbook";

/** 戻ってきたファイル. */
export interface AnswerFile {
  readonly file: string;
  readonly grids: readonly Grid[];
}

/** The lines of a file's tables of inquiries, on whatever sheets; none where it holds no such table. */
export const answerLines = ({ file, grids }: AnswerFile): FileLine[] =>
  grids.flatMap(readInquirySheet).map((line) => ({ file, line }));

/** 回答を読む: what came back, matched with the workbook that was asked about. Changes nothing. */
export const readAnswers = (
  files: readonly AnswerFile[],
  checked: Pick<CheckedWorkbook, "sheets" | "findings" | "master">,
): Answer[] => matchAnswers(files.flatMap(answerLines), checked);
