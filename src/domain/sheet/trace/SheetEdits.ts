import type { Repair } from "../../repair/Repair";

/** 作った表での修正 that can be put into the cell from which its text came. */
export interface SheetEdit {
  /** The sheet of ours in which it was made, and its cell there. */
  readonly sheet: string;
  readonly cell: string;
  /** What stands there. */
  readonly header: string;
  readonly repair: Repair;
}

/**
 * 戻せないわけ. worked: it is worked out; formula: a formula was put in; added: it is the user's own; twice: its line stands
 * there several times; gone: its row is not where it was; changed: the source says something else by now; noCell: there is
 * no such cell; split: its text goes on in another cell; sourceFormula: a formula gives it; struck: part of it is struck
 * through; readOtherwise: it is not shown as it is written; shared: other places come from the same cell, and say something
 * else; disagree: another sheet of ours says something else.
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
  | "shared"
  | "disagree";

/** 戻せない修正: it stays in our sheet only. */
export interface LeftEdit {
  readonly sheet: string;
  readonly cell: string;
  readonly header: string;
  readonly text: string;
  readonly reason: LeftReason;
}

/** 記入された文 that belongs into the settings, from which it comes whenever the sheet is made anew. */
export interface AnswerEdit {
  readonly sheet: string;
  readonly cell: string;
  readonly header: string;
  readonly key: string;
  readonly old: string;
  readonly text: string;
}

/** 作った表での修正: all that was put into sheets of ours since we wrote them, and is not in its source yet. */
export interface SheetEdits {
  readonly edits: readonly SheetEdit[];
  readonly left: readonly LeftEdit[];
}

/** 修正を戻せる表: sheets of ours whose lines know where they come from. */
export const editableKinds = ["measures", "progress"] as const;
export type EditableKind = (typeof editableKinds)[number];

/** 読めない訳: several: it cannot be told which is ours; old: of a version that kept no trace of its origin. */
export interface UnreadSheets {
  readonly kind: EditableKind;
  readonly reason: "several" | "old";
}
