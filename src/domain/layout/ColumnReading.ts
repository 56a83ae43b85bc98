import type { MeasureField } from "../measure/MeasureRow";

/**
 * 列をその項目とした理由: chosen by the user; a word that the user has taught; the header as a whole; a known word
 * within the header; the values alone; unknown: nothing tells what the column is.
 */
export type ColumnReason = "chosen" | "learned" | "header" | "partOfHeader" | "values" | "unknown";

/** 列の読み: what a column of a table was taken for, and why. */
export interface ColumnReading {
  /** From 1. */
  readonly column: number;
  /** All header texts over it, from top to bottom, parted by ／. */
  readonly header: string;
  /** The lowest of them, by which the user's choice is remembered. */
  readonly word: string;
  /** Absent: passed through, but not read. */
  readonly field?: MeasureField;
  readonly reason: ColumnReason;
  /** 0 to 1; below ASK_BELOW the user is asked. 0 where no field was found. */
  readonly confidence: number;
  /** The first differing values. */
  readonly samples: readonly string[];
  readonly isHidden: boolean;
}

/** 確認を求める境: a reading less certain than this is not used before the user has been asked. */
export const ASK_BELOW = 0.6;
