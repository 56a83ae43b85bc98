import { cellPlace } from "../../domain/grid/cellAddress";
import { BadReference } from "../../domain/reference/BadReference";
import { isAbort } from "../../excel/isAbort";
import type { ReadingOptions } from "../../excel/readSheetParts";
import type { ListedSheet } from "../../excel/readSheetList";
import type { CellsEdit, SheetEdit } from "../../excel/SheetEdit";
import type { SheetHead, SheetPart } from "../../excel/SheetPart";
import type { JobContext, JobRunner } from "./JobRunner";
import type { PaneState } from "./PaneState";
import { planEdits, type EditPlan } from "./planEdits";
import type { StateHolder } from "./StateHolder";
import type { SessionParts } from "./SessionParts";

/** A cell that the pane itself has changed. */
interface ChangedCell {
  readonly sheet: string;
  readonly cell: string;
}

/** ブックを追う: reads the workbook, hears what is edited in it, and checks what has changed. */
export class WorkbookFollower {
  #sheets: readonly ListedSheet[] = [];
  #edits: SheetEdit[] = [];
  #editTimer: ReturnType<typeof setTimeout> | undefined;
  /** What was read, or the settings, have changed since the last check. */
  #isCheckDue = false;
  /** The workbook has not been read as it now is, and reading it quietly loses nothing. */
  #isReadDue = false;

  constructor(
    private readonly holder: StateHolder<PaneState>,
    private readonly jobs: JobRunner,
    private readonly parts: Pick<SessionParts, "workbook" | "checker" | "now" | "editDelay">,
  ) {}

  /** Listens to what the user edits from now on; the first reading is due. */
  async open(): Promise<void> {
    this.#isReadDue = true;
    await this.parts.workbook.listenToEdits((edit) => this.#hear(edit));
  }

  /** Follows what has changed since the last check. What is running comes back here when it has ended. */
  async catchUp(): Promise<void> {
    if (this.jobs.isBusy) return;
    if (this.#isReadDue)
      return this.jobs.runQuietly("read", (context) => this.readAndCheck({ merges: false }, context));
    if (this.#edits.length === 0 && !this.#isCheckDue) return;
    const plan = planEdits(this.#edits.splice(0));
    await this.jobs.runQuietly("check", (context) => this.#follow(plan, context));
  }

  /** Checks again what was read, as soon as nothing else runs. */
  async recheck(): Promise<void> {
    this.#isCheckDue = true;
    await this.catchUp();
  }

  /** 検証する, unless what was checked last has merged areas and is still right. */
  async checkFully(context: JobContext): Promise<void> {
    const { check, isOutdated } = this.holder.get();
    if (isOutdated || !check?.seesMerges) await this.readAndCheck({ merges: true }, context);
  }

  /** Reads the whole workbook, and checks it. */
  async readAndCheck(options: ReadingOptions, context: JobContext): Promise<void> {
    const { checker } = this.parts;
    const wasDue = this.#isReadDue;
    this.#isReadDue = false;
    // What has been edited so far is in what will be read.
    const earlier = this.#edits.splice(0);
    checker.tell({ kind: "begin" });
    try {
      await this.#read(options, context);
      await this.#check(context);
    } catch (error) {
      checker.tell({ kind: "abandon" });
      this.#edits.unshift(...earlier);
      // The first look gave way to a job of the user's, and is still to be taken.
      const isStopped = isAbort(error, context.signal);
      this.#isReadDue = isStopped && (wasDue || this.holder.get().check === undefined);
      throw error;
    }
  }

  /** Reads again what the pane itself has changed, which Excel does not tell of, and checks it. */
  async followRepairs(cells: readonly ChangedCell[], context: JobContext): Promise<void> {
    const { notice } = this.holder.get();
    const rows = cells.flatMap(({ sheet, cell }): CellsEdit[] => {
      const row = cellPlace(cell)?.row;
      const id = this.#sheets.find(({ name }) => name === sheet)?.id;
      return id === undefined || row === undefined
        ? []
        : [{ kind: "cells", sheet: id, firstRow: row, lastRow: row }];
    });
    this.#isCheckDue = true;
    await this.#follow(planEdits(rows), context);
    this.holder.set({ notice, isReportOutdated: true });
  }

  #hear(edit: SheetEdit): void {
    if (edit.kind !== "sheets") {
      if (this.#sheets.some((sheet) => sheet.id === edit.sheet && !isInput(sheet))) return;
      this.holder.set({ isReportOutdated: true });
    }
    this.#edits.push(edit);
    clearTimeout(this.#editTimer);
    this.#editTimer = setTimeout(() => void this.catchUp(), this.parts.editDelay);
  }

  async #read(options: ReadingOptions, { step }: JobContext): Promise<void> {
    const heads: SheetHead[] = [];
    const take = (part: SheetPart): void => {
      if (part.kind === "sheet") heads.push(part);
      this.#pass(part);
    };
    await this.parts.workbook.readSheetParts(options, take, step("reading"));
    this.#sheets = heads;
    const unfinishedSheets = heads.filter(({ isUnfinished }) => isUnfinished).map(({ name }) => name);
    this.holder.set({ isOutdated: this.#forgetMoves(), unfinishedSheets });
  }

  readonly #pass = (part: SheetPart): void => this.parts.checker.tell({ kind: "part", part });

  /**
   * Rows and columns that moved while the workbook was read are in what was read, or are not: nobody can tell.
   *
   * @returns whether there were any
   */
  #forgetMoves(): boolean {
    const others = this.#edits.filter(({ kind }) => kind === "cells" || kind === "sheets");
    const hasMoved = others.length < this.#edits.length;
    this.#edits = others;
    return hasMoved;
  }

  /** Checks what has been read, as the settings now are. */
  async #check({ step, signal }: JobContext): Promise<void> {
    step("checking");
    // It becomes due again where the settings change while this goes on.
    this.#isCheckDue = false;
    try {
      const { settings, decisions } = this.holder.get();
      const check = await this.parts.checker.check({ settings, decisions }, signal);
      this.holder.set({ check, checkedAt: this.parts.now() });
      if (this.#hasBadReference()) this.holder.set({ notice: undefined });
    } catch (error) {
      // Whatever else was being said: nothing is checked until it is put right.
      if (error instanceof BadReference) this.holder.set({ notice: { kind: "error", error } });
      // What gave way is taken up again: the checker has read it already.
      this.#isCheckDue ||= isAbort(error, signal);
      throw error;
    }
  }

  #hasBadReference(): boolean {
    const { notice } = this.holder.get();
    return notice?.kind === "error" && notice.error instanceof BadReference;
  }

  async #follow(plan: EditPlan, context: JobContext): Promise<void> {
    const { moves, rows, isUnclear, mayHaveOtherSheets } = plan;
    const { checker, workbook } = this.parts;
    const seesMerges = this.holder.get().check?.seesMerges === true;
    // A first look is taken again; what was checked with merged areas stays until the user asks anew.
    if (isUnclear && seesMerges) this.holder.set({ isOutdated: true });
    try {
      for (const move of moves) checker.tell({ kind: "move", move });
      for (const edit of rows) await workbook.readEditedRows(edit, this.#pass, { signal: context.signal });
      const hasOtherSheets = mayHaveOtherSheets && (await this.#hasOtherSheets());
      if (hasOtherSheets && seesMerges) this.holder.set({ isOutdated: true });
      else this.#isReadDue ||= hasOtherSheets;
      if (this.#isCheckDue || rows.length > 0) await this.#check(context);
    } catch (error) {
      // What gave way is taken up again; else nobody knows which rows are read as they are now.
      if (isAbort(error, context.signal))
        this.#edits.unshift(...rows, ...(mayHaveOtherSheets ? [{ kind: "sheets" } as const] : []));
      else this.holder.set({ isOutdated: true });
      throw error;
    }
  }

  /** Whether the sheets that are read are others than those that were; ours come and go as we write them. */
  async #hasOtherSheets(): Promise<boolean> {
    const keyOf = (sheets: readonly ListedSheet[]): string =>
      JSON.stringify(sheets.filter(isInput).map(({ id, name, visibility }) => [id, name, visibility]));
    const sheets = await this.parts.workbook.readSheetList();
    const isOther = keyOf(sheets) !== keyOf(this.#sheets);
    if (!isOther) this.#sheets = sheets;
    return isOther;
  }
}

/** Sheets of ours are none, but for 府省庁マスタ and コード表. */
const isInput = ({ isOurs, reference }: ListedSheet): boolean => !isOurs || reference !== undefined;
