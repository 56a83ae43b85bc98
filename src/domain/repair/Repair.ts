import type { RuleId } from "../rules/registry";

/** 修正: what is to stand in one cell in place of what stands there. */
export interface Repair {
  readonly sheet: string;
  /** One A1 address. */
  readonly cell: string;
  /** The text as it was when it was checked. */
  readonly old: string;
  /** The whole new text; empty: the cell is emptied. */
  readonly text: string;
  /** The rules that asked for it, in their order. */
  readonly rules: readonly RuleId[];
  /** 理由, where it is not the rules' own: what a ministry answered. */
  readonly reason?: string;
}

/**
 * 直せなかったわけ. changed: something else stands there now; formula: a formula gives it; richText: its letters differ
 * in looks, which would be lost; locked: the sheet is protected; sheetMissing: it is gone or renamed; notKept: the
 * workbook made something else of the text.
 */
export type RefusalReason = "changed" | "formula" | "richText" | "locked" | "sheetMissing" | "notKept";

/** 直さなかったセル: it stands as it was. */
export interface Refusal<Change = Repair> {
  readonly change: Change;
  readonly reason: RefusalReason;
}
