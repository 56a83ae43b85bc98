import type { MinistryMaster } from "../../domain/ministry/MinistryMaster";
import type { SheetEdit } from "../../excel/SheetEdit";
import type { SheetPart } from "../../excel/SheetPart";
import type { ListedSheet } from "../../excel/readSheetList";
import { keptSettings, parseSettings } from "../../jobs/parseSettings";
import { writeReport, type DraftReport } from "../../jobs/writeReport";
import type { Checker } from "../checker/Checker";
import { editedCells } from "./editedCells";
import { joinEdits } from "./joinEdits";
import { JobRunner, type JobContext } from "./JobRunner";
import type { PaneActions, PaneSettings, PaneState } from "./PaneState";
import type { PaneWorkbook } from "./PaneWorkbook";
import { StateHolder } from "./StateHolder";

/** What a session works with. */
export interface SessionParts {
  readonly workbook: PaneWorkbook;
  readonly checker: Checker;
  readonly now: () => Date;
  /** Milliseconds that edits are waited for, so that typing and pasting are one. */
  readonly editDelay: number;
}

const initialState: PaneState = {
  check: undefined,
  checkedAt: undefined,
  isOutdated: false,
  activity: undefined,
  notice: undefined,
  settings: { facts: {} },
  hasUnsavedSettings: false,
  reportPlan: undefined,
  diagnosis: undefined,
};

/** 作業: one workbook in the pane, from opening on. Keeps the state, does what the screens ask for, one at a time. */
export class WorkbookSession implements PaneActions {
  readonly #holder = new StateHolder(initialState);
  readonly #jobs: JobRunner;
  /** As the workbook keeps them. */
  #savedSettings: PaneSettings = initialState.settings;
  #sheets: readonly ListedSheet[] = [];
  #edits: SheetEdit[] = [];
  #editTimer: ReturnType<typeof setTimeout> | undefined;
  /** The settings have changed since the last check. */
  #isCheckDue = false;
  /** The workbook has not been read as it now is, and reading it quietly loses nothing. */
  #isReadDue = false;
  #stopListening: (() => Promise<void>) | undefined;

  constructor(private readonly parts: SessionParts) {
    this.#jobs = new JobRunner(this.#holder, () => this.#catchUp());
  }

  get getState(): () => PaneState {
    return this.#holder.get;
  }

  get subscribe(): (listener: () => void) => () => void {
    return this.#holder.subscribe;
  }

  /** ブックを見る: reads what there is, without merged areas, and listens to what the user changes. */
  async open(): Promise<void> {
    await this.#attempt(async () => {
      this.#stopListening = await this.parts.workbook.listenToEdits((edit) => this.#hear(edit));
    });
    await this.#attempt(() => this.#loadSettings());
    this.#isReadDue = true;
    await this.#catchUp();
  }

  /** Lets go of the workbook. */
  async close(): Promise<void> {
    clearTimeout(this.#editTimer);
    this.#jobs.cancel();
    await this.#stopListening?.();
  }

  check(): Promise<void> {
    return this.#jobs.run("check", (context) => this.#readAndCheck({ merges: true }, context));
  }

  cancel(): void {
    this.#jobs.cancel();
  }

  goTo(sheet: string, cell: string): Promise<void> {
    return this.#attempt(async () => {
      const { isHidden } = await this.parts.workbook.goTo(sheet, cell);
      if (isHidden) this.#holder.set({ notice: { kind: "hiddenCell", sheet, cell } });
      else if (this.#holder.get().notice?.kind === "hiddenCell") this.dismissNotice();
    });
  }

  async changeSettings(settings: PaneSettings): Promise<void> {
    const hasUnsavedSettings = JSON.stringify(settings) !== JSON.stringify(this.#savedSettings);
    this.#holder.set({ settings, hasUnsavedSettings });
    this.#isCheckDue = true;
    await this.#catchUp();
  }

  saveSettings(): Promise<void> {
    return this.#jobs.run("save", async ({ step }) => {
      step("saving");
      const { settings } = this.#holder.get();
      await this.parts.workbook.saveSettings(keptSettings(settings));
      this.#savedSettings = settings;
      this.#holder.set({ hasUnsavedSettings: false, notice: { kind: "settingsSaved" } });
    });
  }

  planReport(): Promise<void> {
    return this.#attempt(async () =>
      this.#holder.set({ reportPlan: await this.parts.workbook.planReport() }),
    );
  }

  makeReport(): Promise<void> {
    return this.#jobs.run("report", async (context) => {
      await this.#readAndCheck({ merges: true }, context);
      const { workbook, checker } = this.parts;
      const draft: DraftReport = (names) => checker.report(names, context.signal);
      const sheets = await writeReport(workbook, draft, context.step("writing"));
      this.#holder.set({ notice: { kind: "reported", sheets }, reportPlan: undefined });
    });
  }

  diagnose(): Promise<void> {
    return this.#jobs.run("diagnose", async ({ step }) => {
      this.#holder.set({ diagnosis: await this.parts.workbook.runDiagnosis(step("diagnosing")) });
    });
  }

  dismissNotice(): void {
    this.#holder.set({ notice: undefined });
  }

  master(): Promise<MinistryMaster> {
    return this.parts.checker.master(this.#holder.get().settings);
  }

  async #loadSettings(): Promise<void> {
    const kept = await this.parts.workbook.readSettings();
    if (kept === undefined) return;
    const settings = parseSettings(kept);
    this.#savedSettings = settings;
    this.#holder.set({ settings });
  }

  async #readAndCheck(options: { readonly merges: boolean }, context: JobContext): Promise<void> {
    const { checker } = this.parts;
    this.#isReadDue = false;
    checker.tell({ kind: "begin" });
    try {
      this.#sheets = await this.#readInto(checker, options, context);
      const hasMoved = this.#forgetMoves();
      await this.#checkAgain(context);
      this.#holder.set({ isOutdated: hasMoved });
    } catch (error) {
      checker.tell({ kind: "abandon" });
      // The first look gave way to a job of the user's, and is still to be taken.
      this.#isReadDue = context.signal.aborted && this.#holder.get().check === undefined;
      throw error;
    }
  }

  async #readInto(
    checker: Checker,
    options: { readonly merges: boolean },
    { step }: JobContext,
  ): Promise<ListedSheet[]> {
    const sheets: ListedSheet[] = [];
    const take = (part: SheetPart): void => {
      if (part.kind === "sheet") sheets.push(part);
      checker.tell({ kind: "part", part });
    };
    await this.parts.workbook.readSheetParts(options, take, step("reading"));
    return sheets;
  }

  /**
   * Rows and columns that moved while the workbook was read are in what was read, or are not: nobody can tell.
   *
   * @returns whether there were any
   */
  #forgetMoves(): boolean {
    const others = this.#edits.filter(({ kind }) => kind === "cells" || kind === "workbook");
    const hasMoved = others.length < this.#edits.length;
    this.#edits = others;
    return hasMoved;
  }

  /** Checks what has been read, as the settings now are. */
  async #checkAgain({ step, signal }: JobContext): Promise<void> {
    step("checking");
    const { settings } = this.#holder.get();
    const check = await this.parts.checker.check(settings, signal);
    this.#isCheckDue = settings !== this.#holder.get().settings;
    this.#holder.set({ check, checkedAt: this.parts.now() });
  }

  #hear(edit: SheetEdit): void {
    if (edit.kind !== "workbook" && this.#sheets.find(({ id }) => id === edit.sheet)?.isOurs) return;
    this.#edits.push(edit);
    clearTimeout(this.#editTimer);
    this.#editTimer = setTimeout(() => void this.#catchUp(), this.parts.editDelay);
  }

  /** Follows what has changed since the last check. What is running comes back here when it has ended. */
  async #catchUp(): Promise<void> {
    if (this.#jobs.isBusy) return;
    if (this.#isReadDue)
      return this.#jobs.runQuietly("read", (context) => this.#readAndCheck({ merges: false }, context));
    const edits = joinEdits(this.#edits.splice(0));
    if (edits.length === 0 && !this.#isCheckDue) return;
    await this.#jobs.runQuietly("check", (context) => this.#follow(edits, context));
  }

  async #follow(edits: readonly SheetEdit[], context: JobContext): Promise<void> {
    try {
      if (edits.some(({ kind }) => kind === "workbook") && (await this.#hasOtherSheets())) {
        this.#noteOtherSheets();
        return;
      }
      for (const edit of edits) await this.#readAgain(edit);
      if (this.#isCheckDue || edits.some(({ kind }) => kind !== "workbook")) await this.#checkAgain(context);
    } catch (error) {
      // Nobody knows any longer which rows are read as they are now.
      this.#holder.set({ isOutdated: true });
      throw error;
    }
  }

  async #readAgain(edit: SheetEdit): Promise<void> {
    const { checker, workbook } = this.parts;
    if (edit.kind !== "workbook" && edit.kind !== "cells") checker.tell({ kind: "edit", edit });
    const cells = editedCells(edit);
    if (cells) await workbook.readEditedRows(cells, (part) => checker.tell({ kind: "part", part }));
  }

  /** A first look is taken again; what was checked with merged areas stays until the user asks anew. */
  #noteOtherSheets(): void {
    if (this.#holder.get().check?.seesMerges) this.#holder.set({ isOutdated: true });
    else this.#isReadDue = true;
  }

  /** Whether the user's sheets are others than those that were read; ours come and go as we write them. */
  async #hasOtherSheets(): Promise<boolean> {
    const keyOf = (sheets: readonly ListedSheet[]): string =>
      JSON.stringify(
        sheets.flatMap(({ id, name, visibility, isOurs }) => (isOurs ? [] : [[id, name, visibility]])),
      );
    return keyOf(await this.parts.workbook.readSheetList()) !== keyOf(this.#sheets);
  }

  /** What fails beside a job becomes a notice, as a job's failure does. */
  async #attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.#holder.set({ notice: { kind: "error", error } });
    }
  }
}
