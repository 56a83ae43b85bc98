import type { Finding } from "../../domain/check/Finding";
import { findingKey } from "../../domain/check/findingKey";
import type { Answer } from "../../domain/inquiry/Answer";
import { answerRepairs } from "../../domain/inquiry/answerRepairs";
import {
  DECISIONS_KEY,
  isSameMatter,
  keptDecisions,
  withDecided,
  type Decision,
} from "../../domain/decision/Decision";
import { standing, type EntryPlace } from "../../domain/repair/Journal";
import type { Repair } from "../../domain/repair/Repair";
import type { AnswerEdit, SheetEdit } from "../../domain/sheet/trace/SheetEdits";
import type { Acceptance } from "../checker/CheckerRequest";
import type { JobContext } from "./JobRunner";
import type { PaneState } from "./PaneState";
import type { StateHolder } from "./StateHolder";
import type { DeskParts } from "./SessionParts";

/** Longer texts are no writings of a name or a mark that would come again. */
const LONGEST_WRITING = 100;

/** 修正の窓口: repairs, takes back, says so, and remembers what the user decides about findings. */
export class RepairDesk {
  constructor(
    private readonly holder: StateHolder<PaneState>,
    private readonly parts: Pick<DeskParts, "workbook" | "checker" | "now" | "follower" | "settings">,
  ) {}

  async repair(accepted: Acceptance, context: JobContext): Promise<void> {
    const { checker, follower, now } = this.parts;
    if (this.holder.get().isOutdated) await follower.readAndCheck({ merges: true }, context);
    const { settings, decisions, check } = this.holder.get();
    context.step("checking");
    const repairs = await checker.plan({ settings, decisions }, accepted, context.signal);
    await this.#put(repairs, context, confirmedBy(check?.findings ?? [], accepted, now().toISOString()));
  }

  async takeAnswers(accepted: readonly Answer[], context: JobContext): Promise<void> {
    await this.#put(answerRepairs(accepted), context);
  }

  /** 作った表での修正を元に戻す: into their cells, and what was filled in into the settings. */
  async takeSheetEdits(
    edits: readonly SheetEdit[],
    answers: readonly AnswerEdit[],
    context: JobContext,
  ): Promise<void> {
    await this.#keepAnswers(answers);
    if (edits.length > 0)
      await this.#put(
        edits.map(({ repair }) => repair),
        context,
      );
    else this.holder.set({ notice: { kind: "answersKept" } });
    this.holder.set({ sheetEdits: undefined });
  }

  async #keepAnswers(answers: readonly AnswerEdit[]): Promise<void> {
    if (answers.length === 0) return;
    const { settings } = this.holder.get();
    const { withAnswer } = await import("../../domain/sheet/progress/progressAnswers");
    const progress = answers.reduce(
      (options, { key, text }) => withAnswer(options, key, text),
      settings.progress ?? {},
    );
    await this.parts.settings.change({ ...settings, progress });
  }

  /** @param confirmed what the user has decided by that */
  async #put(
    repairs: readonly Repair[],
    context: JobContext,
    confirmed: readonly Decision[] = [],
  ): Promise<void> {
    const { workbook, follower, now } = this.parts;
    const note = { at: now().toISOString(), by: this.holder.get().settings.userName };
    const result = await workbook.repairCells(repairs, note, context.step("repairing"));
    if (confirmed.length > 0) await this.#remember(confirmed, []);
    this.holder.set({ journal: await workbook.readJournal(), notice: { kind: "repaired", result } });
    await follower.followRepairs(result.done, context);
  }

  async undo(places: "last" | "all" | readonly EntryPlace[], context: JobContext): Promise<void> {
    const { workbook, follower, now } = this.parts;
    const control = context.step("repairing");
    const result = await workbook.undoRepairs(this.#placesOf(places), now().toISOString(), control);
    this.holder.set({ journal: await workbook.readJournal(), notice: { kind: "undone", result } });
    await follower.followRepairs(result.undone, context);
  }

  #placesOf(places: "last" | "all" | readonly EntryPlace[]): readonly EntryPlace[] {
    if (typeof places !== "string") return places;
    const all = standing(this.holder.get().journal);
    return places === "all" ? all : all.filter(({ batch }) => batch === all[0]?.batch);
  }

  async decide(decided: readonly Decision[], forgotten: readonly Decision[] = []): Promise<void> {
    await this.#remember(decided, forgotten);
    await this.parts.follower.recheck();
  }

  /** In the workbook, so that decisions hold whenever it is opened again. */
  async #remember(decided: readonly Decision[], forgotten: readonly Decision[]): Promise<void> {
    const kept = this.holder
      .get()
      .decisions.filter((decision) => !forgotten.some((each) => isSameMatter(each, decision)));
    const decisions = withDecided(kept, decided);
    await this.parts.workbook.saveKept(DECISIONS_KEY, keptDecisions(decisions));
    this.holder.set({ decisions });
  }
}

/** What the user took writings for that had no one right answer; it is offered the next time. */
function confirmedBy(findings: readonly Finding[], accepted: Acceptance, at: string): Decision[] {
  if (accepted === "safe") return [];
  const keys = new Set(accepted);
  return findings.flatMap(({ rule, value, suggestion, safe, field, sheet, cell }): Decision[] => {
    const isWriting = (field === "ministries" || field === "status") && value.length <= LONGEST_WRITING;
    return isWriting && suggestion !== null && !safe && keys.has(findingKey({ rule, sheet, cell }))
      ? [{ kind: "replaced", rule, value, text: suggestion, at }]
      : [];
  });
}
