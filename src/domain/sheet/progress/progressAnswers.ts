import type { ProgressOptions } from "./ProgressOptions";

/** 記入欄: what may as well be written into the half-year sheet: 結論, or what is said of a category, by its code. */
export type AnswerKey = "conclusion" | `remark ${string}`;

const REMARK = "remark ";

export const remarkKey = (code: string): AnswerKey => `${REMARK}${code}`;

/** その欄の文; empty where nothing was chosen. */
export const answerIn = ({ conclusion, remarks }: ProgressOptions, key: string): string =>
  (key === "conclusion" ? conclusion : remarks?.[key.slice(REMARK.length)]) ?? "";

/** その欄の文を変えた体裁. */
export function withAnswer(options: ProgressOptions, key: string, text: string): ProgressOptions {
  if (key === "conclusion") return { ...options, conclusion: text };
  return { ...options, remarks: { ...options.remarks, [key.slice(REMARK.length)]: text } };
}
