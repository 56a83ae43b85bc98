import type { RuleId } from "../rules/registry";
import type { AnsweredLine } from "./readInquirySheet";

/**
 * 回答の結果. corrected: a new text is given; answered: without one; changed: the cell does not hold the text that was
 * asked about; conflicting: several new texts for one cell; unknown: no inquiry of ours.
 */
export const answerOutcomes = [
  "corrected",
  "answered",
  "unanswered",
  "changed",
  "conflicting",
  "unknown",
] as const;
export type AnswerOutcome = (typeof answerOutcomes)[number];

/** 照会したセル. */
export interface AskedCell {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** Whose it is; absent: 担当不明. */
  readonly ministry: string | undefined;
  readonly rule: RuleId;
  /** What stands there now; undefined where the sheet is gone. */
  readonly current: string | undefined;
  /** Whether its text goes on in another cell, so that nothing can be put in one. */
  readonly isSplit: boolean;
}

/** 回答: one line that came back, and what is to be made of it. */
export interface Answer {
  /** The file it came in. */
  readonly file: string;
  readonly line: AnsweredLine;
  readonly outcome: AnswerOutcome;
  /** Absent: unknown. */
  readonly asked: AskedCell | undefined;
  /** The cell's new text; undefined where it is to stay. */
  readonly newText: string | undefined;
}
