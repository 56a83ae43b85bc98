import type { EntryPlace, Journal, JournalEntry } from "../domain/repair/Journal";
import type { Refusal, Repair } from "../domain/repair/Repair";
import type { JobControl } from "./JobControl";

/** 記録の見出し: when, and by whom where the user has set a name. */
export interface RepairNote {
  /** ISO, with its time. */
  readonly at: string;
  readonly by?: string | undefined;
}

/** 修正の結果. */
export interface RepairResult {
  readonly done: readonly Repair[];
  readonly refused: readonly Refusal[];
}

/** 元に戻した結果. */
export interface UndoResult {
  readonly undone: readonly JournalEntry[];
  readonly refused: readonly Refusal<JournalEntry>[];
}

/** 修正の口: what repairing asks of a workbook. */
export interface RepairPort {
  /**
   * Without a note nothing is recorded.
   *
   * @throws WorkbookFault with what state the workbook is in
   * @throws the reason of the control's signal, with the workbook as before
   */
  repairCells(
    repairs: readonly Repair[],
    note: RepairNote | undefined,
    control?: JobControl,
  ): Promise<RepairResult>;
  /** @throws as repairCells does */
  undoRepairs(places: readonly EntryPlace[], at: string, control?: JobControl): Promise<UndoResult>;
  /** @throws WorkbookFault where Excel does not answer */
  readJournal(): Promise<Journal>;
}
