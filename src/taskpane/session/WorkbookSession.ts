import type { Answer } from "../../domain/inquiry/Answer";
import type { MinistryMaster } from "../../domain/ministry/MinistryMaster";
import { DECISIONS_KEY, readDecisions, type Decision } from "../../domain/decision/Decision";
import { INQUIRIES_KEY, readInquiryLog } from "../../domain/inquiry/InquiryLog";
import { JOURNAL_KEY, readJournal, type EntryPlace } from "../../domain/repair/Journal";
import type { BlockPicture } from "../../domain/summary/blockPictures";
import type { MeasureEdit } from "../../domain/sheet/MeasureEdits";
import { SETTINGS_KEY } from "../../excel/store";
import type { ReferenceContent } from "../../jobs/writeReference";
import type { Checker } from "../checker/Checker";
import type { Acceptance, SummaryWish } from "../checker/CheckerRequest";
import { JobRunner } from "./JobRunner";
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
import { RepairDesk } from "./RepairDesk";
import { isSame } from "./keptChoices";
import { SettingsDesk } from "./SettingsDesk";
import type { InquiryDesk } from "./InquiryDesk";
import type { PublicationText } from "./PublicationOutcome";
import { StateHolder } from "./StateHolder";
import { without } from "./without";
import { WorkbookFollower } from "./WorkbookFollower";

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
  readonly #follower: WorkbookFollower;
  readonly #settings: SettingsDesk;
  readonly #repairs: RepairDesk;

  constructor(private readonly parts: SessionParts) {
    this.#jobs = new JobRunner(this.#holder, () => this.#follower.catchUp());
    this.#follower = new WorkbookFollower(this.#holder, this.#jobs, parts);
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
    await this.#attempt(() => this.#follower.open());
    await this.#attempt(() => this.#loadKept());
    await this.#follower.catchUp();
  }

  check(): Promise<void> {
    return this.#jobs.run("check", (context) => this.#follower.readAndCheck({ merges: true }, context));
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
    if (now && before && !isSame(now, before)) await this.#follower.recheck();
  }

  saveSettings(): Promise<void> {
    return this.#jobs.run("save", (context) => this.#settings.save(context));
  }

  repair(accepted: Acceptance): Promise<void> {
    return this.#jobs.run("repair", async (context) => {
      if (this.#holder.get().isOutdated) await this.#follower.readAndCheck({ merges: true }, context);
      await this.#follower.followRepairs(await this.#repairs.repair(accepted, context), context);
    });
  }

  undo(places: "last" | "all" | readonly EntryPlace[]): Promise<void> {
    return this.#jobs.run("repair", async (context) => {
      await this.#follower.followRepairs(await this.#repairs.undo(places, context), context);
    });
  }

  writeComparison(): Promise<void> {
    return this.#jobs.run("report", async (context) => (await this.#sheetDesk()).comparison(context));
  }

  async decide(decided: readonly Decision[], forgotten: readonly Decision[] = []): Promise<void> {
    await this.#attempt(() => this.#repairs.decide(decided, forgotten));
    await this.#follower.recheck();
  }

  async planInquiries(wish: InquiryWish): Promise<void> {
    await this.#attempt(async () => (await this.#inquiryDesk()).plan(wish));
  }

  makeInquiries(to: Addressees, wish: InquiryWish, delivery: "open" | "save"): Promise<void> {
    return this.#jobs.run("inquiry", async (context) => {
      await this.#follower.checkFully(context);
      await (await this.#inquiryDesk()).make(to, wish, delivery, context);
    });
  }

  readAnswers(files: readonly ChosenFile[]): Promise<void> {
    return this.#jobs.run("answers", async (context) => {
      await this.#follower.checkFully(context);
      await (await this.#inquiryDesk()).read(files, context);
    });
  }

  takeAnswers(accepted: readonly Answer[]): Promise<void> {
    return this.#jobs.run("repair", async (context) => {
      const { answerRepairs } = await import("../../domain/inquiry/answerRepairs");
      await this.#follower.followRepairs(await this.#repairs.put(answerRepairs(accepted), context), context);
    });
  }

  /** Many never ask a ministry anything: loaded when it is asked for. */
  async #inquiryDesk(): Promise<InquiryDesk> {
    const { InquiryDesk } = await import("./InquiryDesk");
    return new InquiryDesk(this.#holder, this.parts);
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
        await this.#follower.readAndCheck({ merges: true }, context);
        await (await this.#sheetDesk()).report(marks, context);
      } catch (error) {
        this.#holder.set({ isReportOutdated: isReportOutdated || this.#holder.get().isReportOutdated });
        throw error;
      }
    });
  }

  findMeasureEdits(): Promise<void> {
    return this.#jobs.run("edits", async (context) => {
      await this.#follower.checkFully(context);
      await (await this.#sheetDesk()).findEdits(context);
    });
  }

  takeMeasureEdits(edits: readonly MeasureEdit[]): Promise<void> {
    return this.#jobs.run("repair", async (context) => {
      const repairs = edits.map(({ repair }) => repair);
      await this.#follower.followRepairs(await this.#repairs.put(repairs, context), context);
      this.#holder.set({ measureEdits: undefined });
    });
  }

  publish(insists: boolean): Promise<void> {
    return this.#jobs.run("publication", async (context) => {
      await this.#follower.checkFully(context);
      await (await this.#publicationDesk()).make(insists, context);
    });
  }

  async publicationText(as: PublicationText, insists: boolean): Promise<string | undefined> {
    let text: string | undefined;
    await this.#jobs.run("publication", async (context) => {
      await this.#follower.checkFully(context);
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
      await this.#follower.readAndCheck({ merges: check?.seesMerges === true }, context);
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
    await this.#follower.recheck();
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
