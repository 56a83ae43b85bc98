import type { MarkResult } from "../../domain/mark/MarkResult";
import type { JobControl } from "../../jobs/JobControl";
import type { MarkControl } from "../../jobs/MarkPort";
import { MarksNotMade } from "../../jobs/MarksNotMade";
import { WorkbookFault } from "../../jobs/WorkbookFault";
import type { WrittenSheet } from "../../jobs/WorkbookPort";
import type { ReferenceContent } from "../../jobs/writeReference";
import { writeReport, type DraftReport } from "../../jobs/writeReport";
import type { ReadPrevious } from "../checker/previousIn";
import type { JobContext } from "./JobRunner";
import type { PaneState } from "./PaneState";
import type { StateHolder } from "./StateHolder";
import { requireAnswers } from "./requireAnswers";
import { findSheetEdits, showsEditsFirst } from "./sheetEditsFirst";
import { without } from "./without";
import type { DeskParts } from "./SessionParts";

/** シートを作る窓口: makes the add-in's own sheets of what was checked last, and gives cells colors. */
export class SheetDesk {
  constructor(
    private readonly holder: StateHolder<PaneState>,
    private readonly parts: Pick<DeskParts, "workbook" | "checker" | "now" | "follower" | "settings">,
  ) {}

  /** Shows which sheets a report would make. */
  async plan(): Promise<void> {
    try {
      this.holder.set({ reportPlan: await this.parts.workbook.planReport() });
    } catch (error) {
      // How a job came out is worth more than that the next one cannot be foreseen.
      if (!this.holder.get().notice) this.holder.set({ notice: { kind: "error", error } });
    }
  }

  /**
   * 集計・表を作る, and says so.
   *
   * @throws UnansweredReading, MarksNotMade
   */
  async report(isMarking: boolean, context: JobContext): Promise<void> {
    const { isReportOutdated } = this.holder.get();
    this.holder.set({ isReportOutdated: false });
    try {
      await this.parts.follower.readAndCheck({ merges: true }, context);
      requireAnswers(this.holder.get());
      const isMade = !(await showsEditsFirst(this.holder, this.parts, context, "report"));
      if (isMade) await this.#report(isMarking, context);
      else this.#stillOutdated(isReportOutdated);
    } catch (error) {
      this.#stillOutdated(isReportOutdated);
      throw error;
    }
  }

  /** What was made before says what was before, as it did. */
  #stillOutdated(wasOutdated: boolean): void {
    this.holder.set({ isReportOutdated: wasOutdated || this.holder.get().isReportOutdated });
  }

  async #report(isMarking: boolean, context: JobContext): Promise<void> {
    const { workbook, checker, now } = this.parts;
    const { summary, previous, progress, rounding } = this.holder.get().settings;
    const notes = { madeAt: now(), summary, previous, progress, rounding };
    const draft: DraftReport = (names) => checker.report(names, notes, context.signal);
    const sheets = await writeReport(workbook, draft, context.step("writing"));
    this.holder.set({ reportPlan: undefined, sheetEdits: undefined, unfinishedSheets: [] });
    const marks = await this.#mark(isMarking, context);
    this.holder.set({ notice: { kind: "reported", sheets, marks } });
  }

  /** @throws MarksNotMade */
  async #mark(isMarking: boolean, { step }: JobContext): Promise<MarkResult> {
    const { cellMarks } = await import("../../domain/mark/cellMarks");
    const findings = isMarking ? (this.holder.get().check?.findings ?? []) : [];
    const control = unstoppable(step("marking"));
    try {
      return await this.parts.workbook.markCells(cellMarks(findings), control);
    } catch (error) {
      throw new MarksNotMade(error instanceof WorkbookFault ? error.state : "unfinished", error);
    }
  }

  showCounted(which: "selected" | "all"): Promise<void> {
    return which === "all" ? this.#showAllMeasures() : this.#showSelected();
  }

  /** 数字のもとの施策: shows the rows that the selected number counts, and says how many they are. */
  async #showSelected(): Promise<void> {
    const { workbook, checker } = this.parts;
    const { summary, previous, rounding } = this.holder.get().settings;
    const cell = await workbook.selectedCount();
    const rows = cell && (await checker.rowsBehind(cell, { summary, previous, rounding }));
    if (!cell || !rows || "problem" in rows) {
      const reason = rows && "problem" in rows ? rows.problem : "notSelected";
      return this.holder.set({ notice: { kind: "countNotShown", reason } });
    }
    await workbook.filterMeasures(cell.measures, rows.filters);
    this.holder.set({ notice: { kind: "countShown", count: rows.count } });
  }

  /** Shows all of 施策一覧 again. */
  async #showAllMeasures(): Promise<void> {
    const measures = (await this.parts.workbook.planSheets()).get("measures");
    if (measures) await this.parts.workbook.filterMeasures(measures, []);
  }

  /** 前回の数, in a file of the user's or in a sheet of this workbook: from now on set beside what is counted. */
  async previous(from: File | { readonly sheet: string }): Promise<ReadPrevious> {
    const read = await this.#readPrevious(from);
    if ("previous" in read)
      await this.parts.settings.change({ ...this.holder.get().settings, previous: read.previous });
    return read;
  }

  async #readPrevious(from: File | { readonly sheet: string }): Promise<ReadPrevious> {
    const { settings } = this.holder.get();
    if ("sheet" in from) return this.parts.checker.previous({ kind: "sheet", ...from }, settings);
    const bytes = await from.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => undefined,
    );
    return bytes
      ? this.parts.checker.previous({ kind: "file", file: from.name, bytes }, settings)
      : { problem: "unreadable" };
  }

  /** 色を消す, and says so. */
  async unmark({ step }: JobContext): Promise<void> {
    const result = await this.parts.workbook.unmarkCells(unstoppable(step("marking")));
    this.holder.set({ notice: { kind: "unmarked", result } });
  }

  /** 作った表での修正: reads the tables of ours as they now stand, and shows what was edited there. */
  async findEdits(context: JobContext): Promise<void> {
    await this.parts.follower.checkFully(context);
    this.holder.set({ sheetEdits: await findSheetEdits(this.holder, this.parts, context) });
  }

  /** 新旧対照表: makes it, says so, and leads there. */
  async comparison(context: JobContext): Promise<void> {
    const { workbook, checker } = this.parts;
    const name = (await workbook.planSheets()).get("comparison")?.sheet ?? "";
    const { journal } = this.holder.get();
    const models = await checker.comparison(name, journal, context.signal);
    await this.#show(await workbook.writeSheets(models, context.step("writing")));
  }

  /** 府省庁マスタ or コード表: makes it, says so, and leads there; from now on it is what counts. */
  async reference(content: ReferenceContent, context: JobContext): Promise<void> {
    const { workbook, follower, settings } = this.parts;
    const { writeReference } = await import("../../jobs/writeReference");
    const sheets = await writeReference(workbook, content, context.step("writing"));
    await settings.forget(content.kind === "master" ? "master" : "scheme");
    await follower.readAndCheck({ merges: this.holder.get().check?.seesMerges === true }, context);
    await this.#show(sheets);
  }

  /** Says which sheets were made, and leads there. */
  async #show(sheets: readonly WrittenSheet[]): Promise<void> {
    this.holder.set({ notice: { kind: "reported", sheets } });
    for (const { name } of sheets) await this.parts.workbook.goTo(name, "A1");
  }
}

/** The reins of what goes on to its end. */
function unstoppable(control: JobControl): MarkControl {
  control.onPointOfNoReturn?.();
  return without(control, "signal");
}
