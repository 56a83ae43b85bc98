import type { Answer } from "../../domain/inquiry/Answer";
import type { MinistryMaster } from "../../domain/ministry/MinistryMaster";
import { BadReference } from "../../domain/reference/BadReference";
import { DECISIONS_KEY, readDecisions, type Decision } from "../../domain/decision/Decision";
import { cellPlace } from "../../domain/grid/cellAddress";
import { INQUIRIES_KEY, readInquiryLog } from "../../domain/inquiry/InquiryLog";
import { JOURNAL_KEY, readJournal, type EntryPlace } from "../../domain/repair/Journal";
import type { BlockPicture } from "../../domain/summary/blockPictures";
import type { MeasureEdit } from "../../domain/sheet/MeasureEdits";
import { isAbort } from "../../excel/isAbort";
import type { ListedSheet } from "../../excel/readSheetList";
import type { CellsEdit, SheetEdit } from "../../excel/SheetEdit";
import { SETTINGS_KEY } from "../../excel/store";
import type { SheetHead, SheetPart } from "../../excel/SheetPart";
import type { ReferenceContent } from "../../jobs/writeReference";
import type { Checker } from "../checker/Checker";
import type { Acceptance, SummaryWish } from "../checker/CheckerRequest";
import { JobRunner, type JobContext } from "./JobRunner";
import {
  initialPaneState,
  type Addressees,
  type ChosenFile,
  type InquiryWish,
  type PaneActions,
  type PaneSettings,
  type PreviousProblem,
  type PaneState,
} from "./PaneState";
import type { PaneWorkbook } from "./PaneWorkbook";
import { planEdits, type EditPlan } from "./planEdits";
import { RepairDesk, type ChangedCell } from "./RepairDesk";
import { isSame } from "./keptChoices";
import { SettingsDesk } from "./SettingsDesk";
import type { InquiryDesk } from "./InquiryDesk";
import type { PublicationText } from "./PublicationOutcome";
import { StateHolder } from "./StateHolder";
import { without } from "./without";

/** What a session works with. */
export interface SessionParts {
  readonly workbook: PaneWorkbook;
  readonly checker: Checker;
  readonly now: () => Date;
  /** Hands the user a file; whether it arrives nobody tells. */
  readonly offerFile: (fileName: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Milliseconds that edits are waited for, so that typing and pasting are one. */
  readonly editDelay: number;
}

/** 作業: one workbook in the pane, from opening on. Keeps the state, does what the screens ask for, one at a time. */
export class WorkbookSession implements PaneActions {
  readonly #holder = new StateHolder(initialPaneState);
  readonly #jobs: JobRunner;
  #sheets: readonly ListedSheet[] = [];
  #edits: SheetEdit[] = [];
  #editTimer: ReturnType<typeof setTimeout> | undefined;
  /** What was read, or the settings, have changed since the last check. */
  #isCheckDue = false;
  /** The workbook has not been read as it now is, and reading it quietly loses nothing. */
  #isReadDue = false;

  readonly #settings: SettingsDesk;
  readonly #repairs: RepairDesk;

  constructor(private readonly parts: SessionParts) {
    this.#jobs = new JobRunner(this.#holder, () => this.#catchUp());
    this.#settings = new SettingsDesk(this.#holder, parts);
    this.#repairs = new RepairDesk(this.#holder, parts);
  }

  get getState(): () => PaneState {
    return this.#holder.get;
  }

  get subscribe(): (listener: () => void) => () => void {
    return this.#holder.subscribe;
  }

  /** ブックを見る: reads what there is, without merged areas, and listens to what the user changes. */
  async open(): Promise<void> {
    this.#isReadDue = true;
    await this.#attempt(async () => {
      await this.parts.workbook.listenToEdits((edit) => this.#hear(edit));
    });
    await this.#attempt(() => this.#loadKept());
    await this.#catchUp();
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
    const earlier = this.#holder.get().settings;
    this.#settings.take(settings);
    // How 集計 is put together, and what goes out, makes no difference to what is found.
    const [now, before] = [settings, earlier].map((each) =>
      without(each, "summary", "previous", "progress", "publication"),
    );
    this.#isCheckDue ||= now !== undefined && before !== undefined && !isSame(now, before);
    await this.#catchUp();
  }

  saveSettings(): Promise<void> {
    return this.#jobs.run("save", (context) => this.#settings.save(context));
  }

  repair(accepted: Acceptance): Promise<void> {
    return this.#jobs.run("repair", async (context) => {
      if (this.#holder.get().isOutdated) await this.#readAndCheck({ merges: true }, context);
      await this.#followRepairs(await this.#repairs.repair(accepted, context), context);
    });
  }

  undo(places: "last" | "all" | readonly EntryPlace[]): Promise<void> {
    return this.#jobs.run("repair", async (context) => {
      await this.#followRepairs(await this.#repairs.undo(places, context), context);
    });
  }

  writeComparison(): Promise<void> {
    return this.#jobs.run("report", async (context) => (await this.#sheetDesk()).comparison(context));
  }

  async decide(decided: readonly Decision[], forgotten: readonly Decision[] = []): Promise<void> {
    await this.#attempt(() => this.#repairs.decide(decided, forgotten));
    this.#isCheckDue = true;
    await this.#catchUp();
  }

  /** Reads again what was changed, and checks it. */
  async #followRepairs(cells: readonly ChangedCell[], context: JobContext): Promise<void> {
    const { notice } = this.#holder.get();
    const rows = cells.flatMap(({ sheet, cell }): CellsEdit[] => {
      const row = cellPlace(cell)?.row;
      const id = this.#sheets.find(({ name }) => name === sheet)?.id;
      return id === undefined || row === undefined
        ? []
        : [{ kind: "cells", sheet: id, firstRow: row, lastRow: row }];
    });
    this.#isCheckDue = true;
    await this.#follow(planEdits(rows), context);
    this.#holder.set({ notice, isReportOutdated: true });
  }

  async planInquiries(wish: InquiryWish): Promise<void> {
    await this.#attempt(async () => (await this.#inquiryDesk()).plan(wish));
  }

  makeInquiries(to: Addressees, wish: InquiryWish, delivery: "open" | "save"): Promise<void> {
    return this.#jobs.run("inquiry", async (context) => {
      await this.#checkFully(context);
      await (await this.#inquiryDesk()).make(to, wish, delivery, context);
    });
  }

  readAnswers(files: readonly ChosenFile[]): Promise<void> {
    return this.#jobs.run("answers", async (context) => {
      await this.#checkFully(context);
      await (await this.#inquiryDesk()).read(files, context);
    });
  }

  takeAnswers(accepted: readonly Answer[]): Promise<void> {
    return this.#jobs.run("repair", async (context) => {
      const { answerRepairs } = await import("../../domain/inquiry/answerRepairs");
      await this.#followRepairs(await this.#repairs.put(answerRepairs(accepted), context), context);
    });
  }

  /** Many never ask a ministry anything: loaded when it is asked for. */
  async #inquiryDesk(): Promise<InquiryDesk> {
    const { InquiryDesk } = await import("./InquiryDesk");
    return new InquiryDesk(this.#holder, this.parts);
  }

  /** 検証する, unless what was checked last has merged areas and is still right. */
  async #checkFully(context: JobContext): Promise<void> {
    const { check, isOutdated } = this.#holder.get();
    if (isOutdated || !check?.seesMerges) await this.#readAndCheck({ merges: true }, context);
  }

  planReport(): Promise<void> {
    return this.#attempt(async () => (await this.#sheetDesk()).plan());
  }

  async summaryPictures(wish: SummaryWish): Promise<readonly (BlockPicture | undefined)[] | undefined> {
    let pictures: readonly (BlockPicture | undefined)[] | undefined;
    await this.#attempt(async () => {
      pictures = await this.parts.checker.pictures(wish);
    });
    return pictures;
  }

  showCounted(which: "selected" | "all"): Promise<void> {
    return this.#attempt(async () => {
      const desk = await this.#sheetDesk();
      await (which === "all" ? desk.showAllMeasures() : desk.showCounted());
    });
  }

  async choosePrevious(from: File | { readonly sheet: string }): Promise<PreviousProblem | undefined> {
    let problem: PreviousProblem | undefined = "failed";
    await this.#attempt(async () => {
      const read = await (await this.#sheetDesk()).previous(from);
      problem = "problem" in read ? read.problem : undefined;
      if ("previous" in read)
        await this.changeSettings({ ...this.#holder.get().settings, previous: read.previous });
    });
    return problem;
  }

  makeReport({ marks } = { marks: false }): Promise<void> {
    return this.#jobs.run("report", async (context) => {
      const { isReportOutdated } = this.#holder.get();
      this.#holder.set({ isReportOutdated: false });
      try {
        await this.#readAndCheck({ merges: true }, context);
        await (await this.#sheetDesk()).report(marks, context);
      } catch (error) {
        this.#holder.set({ isReportOutdated: isReportOutdated || this.#holder.get().isReportOutdated });
        throw error;
      }
    });
  }

  findMeasureEdits(): Promise<void> {
    return this.#jobs.run("edits", async (context) => {
      await this.#checkFully(context);
      await (await this.#sheetDesk()).findEdits(context);
    });
  }

  takeMeasureEdits(edits: readonly MeasureEdit[]): Promise<void> {
    return this.#jobs.run("repair", async (context) => {
      const repairs = edits.map(({ repair }) => repair);
      await this.#followRepairs(await this.#repairs.put(repairs, context), context);
      this.#holder.set({ measureEdits: undefined });
    });
  }

  publish(insists: boolean): Promise<void> {
    return this.#jobs.run("publication", async (context) => {
      await this.#checkFully(context);
      await (await this.#publicationDesk()).make(insists, context);
    });
  }

  async publicationText(as: PublicationText, insists: boolean): Promise<string | undefined> {
    let text: string | undefined;
    await this.#jobs.run("publication", async (context) => {
      await this.#checkFully(context);
      text = await (await this.#publicationDesk()).text(as, insists, context);
    });
    return text;
  }

  /** What makes sheets is loaded when one is asked for. */
  async #sheetDesk() {
    const { SheetDesk } = await import("./SheetDesk");
    return new SheetDesk(this.#holder, this.parts);
  }

  async #publicationDesk() {
    const { PublicationDesk } = await import("./PublicationDesk");
    return new PublicationDesk(this.#holder, this.parts);
  }

  unmark(): Promise<void> {
    return this.#jobs.run("mark", async (context) => (await this.#sheetDesk()).unmark(context));
  }

  writeReference(content: ReferenceContent): Promise<void> {
    return this.#jobs.run("reference", async (context) => {
      const desk = await this.#sheetDesk();
      const sheets = await desk.reference(content, context);
      await this.#settings.forget(content.kind === "master" ? "master" : "scheme");
      const { check } = this.#holder.get();
      await this.#readAndCheck({ merges: check?.seesMerges === true }, context);
      await desk.show(sheets);
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

  async master(): Promise<MinistryMaster | undefined> {
    let master: MinistryMaster | undefined;
    await this.#attempt(async () => {
      master = await this.parts.checker.master();
    });
    return master;
  }

  async #loadKept(): Promise<void> {
    const content = await this.parts.workbook.readKept();
    this.#holder.set({
      journal: readJournal(content.get(JOURNAL_KEY)),
      decisions: readDecisions(content.get(DECISIONS_KEY)),
      inquiryLog: readInquiryLog(content.get(INQUIRIES_KEY)),
    });
    const kept = content.get(SETTINGS_KEY);
    if (kept === undefined) return;
    await this.#settings.takeKept(kept);
    this.#isCheckDue = true;
    await this.#catchUp();
  }

  async #readAndCheck(options: { readonly merges: boolean }, context: JobContext): Promise<void> {
    const { checker } = this.parts;
    const wasDue = this.#isReadDue;
    this.#isReadDue = false;
    // What has been edited so far is in what will be read.
    const earlier = this.#edits.splice(0);
    checker.tell({ kind: "begin" });
    try {
      const heads = await this.#readInto(checker, options, context);
      this.#sheets = heads.map(({ id, name, visibility, isOurs, reference }) => ({
        id,
        name,
        visibility,
        isOurs,
        reference,
      }));
      const unfinishedSheets = heads.filter(({ isUnfinished }) => isUnfinished).map(({ name }) => name);
      this.#holder.set({ isOutdated: this.#forgetMoves(), unfinishedSheets });
      await this.#checkAgain(context);
    } catch (error) {
      checker.tell({ kind: "abandon" });
      this.#edits.unshift(...earlier);
      // The first look gave way to a job of the user's, and is still to be taken.
      const isStopped = isAbort(error, context.signal);
      this.#isReadDue = isStopped && (wasDue || this.#holder.get().check === undefined);
      throw error;
    }
  }

  async #readInto(
    checker: Checker,
    options: { readonly merges: boolean },
    { step }: JobContext,
  ): Promise<SheetHead[]> {
    const heads: SheetHead[] = [];
    const take = (part: SheetPart): void => {
      if (part.kind === "sheet") heads.push(part);
      checker.tell({ kind: "part", part });
    };
    await this.parts.workbook.readSheetParts(options, take, step("reading"));
    return heads;
  }

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
  async #checkAgain({ step, signal }: JobContext): Promise<void> {
    step("checking");
    // It becomes due again where the settings change while this goes on.
    this.#isCheckDue = false;
    try {
      const { settings, decisions } = this.#holder.get();
      const check = await this.parts.checker.check({ settings, decisions }, signal);
      this.#holder.set({ check, checkedAt: this.parts.now() });
      if (this.#hasBadReference()) this.dismissNotice();
    } catch (error) {
      // Whatever else was being said: nothing is checked until it is put right.
      if (error instanceof BadReference) this.#holder.set({ notice: { kind: "error", error } });
      // What gave way is taken up again: the checker has read it already.
      this.#isCheckDue ||= isAbort(error, signal);
      throw error;
    }
  }

  #hasBadReference(): boolean {
    const { notice } = this.#holder.get();
    return notice?.kind === "error" && notice.error instanceof BadReference;
  }

  #hear(edit: SheetEdit): void {
    if (edit.kind !== "sheets") {
      if (this.#sheets.some((sheet) => sheet.id === edit.sheet && !isInput(sheet))) return;
      this.#holder.set({ isReportOutdated: true });
    }
    this.#edits.push(edit);
    clearTimeout(this.#editTimer);
    this.#editTimer = setTimeout(() => void this.#catchUp(), this.parts.editDelay);
  }

  /** Follows what has changed since the last check. What is running comes back here when it has ended. */
  async #catchUp(): Promise<void> {
    if (this.#jobs.isBusy) return;
    if (this.#isReadDue)
      return this.#jobs.runQuietly("read", (context) => this.#readAndCheck({ merges: false }, context));
    if (this.#edits.length === 0 && !this.#isCheckDue) return;
    const plan = planEdits(this.#edits.splice(0));
    await this.#jobs.runQuietly("check", (context) => this.#follow(plan, context));
  }

  async #follow(
    { moves, rows, isUnclear, mayHaveOtherSheets }: EditPlan,
    context: JobContext,
  ): Promise<void> {
    const { checker, workbook } = this.parts;
    const { check } = this.#holder.get();
    const take = (part: SheetPart): void => checker.tell({ kind: "part", part });
    // A first look is taken again; what was checked with merged areas stays until the user asks anew.
    if (isUnclear && check?.seesMerges) this.#holder.set({ isOutdated: true });
    try {
      for (const move of moves) checker.tell({ kind: "move", move });
      for (const edit of rows) await workbook.readEditedRows(edit, take, { signal: context.signal });
      const hasOtherSheets = mayHaveOtherSheets && (await this.#hasOtherSheets());
      if (hasOtherSheets && check?.seesMerges) this.#holder.set({ isOutdated: true });
      else this.#isReadDue ||= hasOtherSheets;
      if (this.#isCheckDue || rows.length > 0) await this.#checkAgain(context);
    } catch (error) {
      // What gave way is taken up again; else nobody knows which rows are read as they are now.
      if (isAbort(error, context.signal))
        this.#edits.unshift(...rows, ...(mayHaveOtherSheets ? [{ kind: "sheets" } as const] : []));
      else this.#holder.set({ isOutdated: true });
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

  /** What fails beside a job becomes a notice, as a job's failure does. */
  async #attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.#holder.set({ notice: { kind: "error", error } });
    }
  }
}

/** Sheets of ours are none, but for 府省庁マスタ and コード表. */
const isInput = ({ isOurs, reference }: ListedSheet): boolean => !isOurs || reference !== undefined;
