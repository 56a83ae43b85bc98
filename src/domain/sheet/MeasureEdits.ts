import type { Repair } from "../repair/Repair";

/** 施策一覧での修正 that can be put into the cell from which its text came. */
export interface MeasureEdit {
  /** The column of 施策一覧. */
  readonly header: string;
  readonly repair: Repair;
}

/**
 * 戻せないわけ. worked: the column is worked out; formula: a formula was put in; added: the line is the user's own; twice:
 * its line stands there several times; gone: its row is not where it was; changed: the source says something else by now;
 * noCell: there is no such cell; split: its text goes on in another cell; sourceFormula: a formula gives it; struck: part of
 * it is struck through; readOtherwise: it is not shown as it is written; shared: other lines come from the same cell, and
 * say something else.
 */
export type LeftReason =
  | "worked"
  | "formula"
  | "added"
  | "twice"
  | "gone"
  | "changed"
  | "noCell"
  | "split"
  | "sourceFormula"
  | "struck"
  | "readOtherwise"
  | "shared";

/** 戻せない修正: it stays in 施策一覧 only. */
export interface LeftEdit {
  /** Its cell in 施策一覧. */
  readonly cell: string;
  readonly header: string;
  readonly text: string;
  readonly reason: LeftReason;
}

/** 施策一覧がどうなっているか: missing: there is none, or several; old: of a version that kept no trace of its origin. */
export type MeasuresState = "missing" | "old" | "read";

/** 施策一覧での修正: all that was put into the sheet since we wrote it, and is not in its source yet. */
export interface MeasureEdits {
  readonly edits: readonly MeasureEdit[];
  readonly left: readonly LeftEdit[];
}
