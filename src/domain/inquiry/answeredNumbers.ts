import { isBlank } from "../text/blank";
import type { Answer } from "./Answer";
import { readInquiryNumber } from "./inquiryNumber";

/** 回答のあった照会番号: lines in which the ministry has written something, whatever is to be made of it. */
export const answeredNumbers = (answers: readonly Answer[]): string[] =>
  answers
    .filter(({ line: { answer, text } }) => !isBlank(answer) || !isBlank(text))
    .flatMap(({ line }) => readInquiryNumber(line.number)?.number ?? []);
