import type { Finding } from "../../domain/check/Finding";
import { findingKey } from "../../domain/check/findingKey";
import {
  DECISIONS_KEY,
  isSameMatter,
  keptDecisions,
  withDecided,
  type Decision,
} from "../../domain/decision/Decision";
import { standing, type EntryPlace } from "../../domain/repair/Journal";
import type { Repair } from "../../domain/repair/Repair";
import type { Acceptance } from "../checker/CheckerRequest";
import type { JobContext } from "./JobRunner";
import type { PaneState } from "./PaneState";
import type { StateHolder } from "./StateHolder";
import type { SessionParts } from "./WorkbookSession";

/** A cell that was changed. */
export interface ChangedCell {
  readonly sheet: string;
  readonly cell: string;
}

/** Longer texts are no writings of a name or a mark that would come again. */
const LONGEST_WRITING = 100;

/** 修正の窓口: repairs, takes back, and remembers what the user decides about findings. */
export class RepairDesk {
  constructor(
    private readonly holder: StateHolder<PaneState>,
    private readonly parts: Pick<SessionParts, "workbook" | "checker" | "now">,
  ) {}

  /**
   * Repairs what is accepted, and says so.
   *
   * @returns the cells that were changed
   */
  async repair(accepted: Acceptance, context: JobContext): Promise<readonly ChangedCell[]> {
    const { checker, now } = this.parts;
    const { settings, decisions, check } = this.holder.get();
    context.step("checking");
    const repairs = await checker.plan({ settings, decisions }, accepted, context.signal);
    return this.put(repairs, context, confirmedBy(check?.findings ?? [], accepted, now().toISOString()));
  }

  /**
   * Puts texts into their cells, and says so.
   *
   * @param confirmed what the user has decided by that
   * @returns the cells that were changed
   */
  async put(
    repairs: readonly Repair[],
    { step }: JobContext,
    confirmed: readonly Decision[] = [],
  ): Promise<readonly ChangedCell[]> {
    const { workbook, now } = this.parts;
    const note = { at: now().toISOString(), by: this.holder.get().settings.userName };
    const result = await workbook.repairCells(repairs, note, step("repairing"));
    if (confirmed.length > 0) await this.decide(confirmed, []);
    this.holder.set({ journal: await workbook.readJournal(), notice: { kind: "repaired", result } });
    return result.done;
  }

  /**
   * Takes repairs back, and says so.
   *
   * @returns the cells that were changed
   */
  async undo(
    places: "last" | "all" | readonly EntryPlace[],
    { step }: JobContext,
  ): Promise<readonly ChangedCell[]> {
    const { workbook, now } = this.parts;
    const control = step("repairing");
    const result = await workbook.undoRepairs(this.#placesOf(places), now().toISOString(), control);
    this.holder.set({ journal: await workbook.readJournal(), notice: { kind: "undone", result } });
    return result.undone;
  }

  #placesOf(places: "last" | "all" | readonly EntryPlace[]): readonly EntryPlace[] {
    if (typeof places !== "string") return places;
    const all = standing(this.holder.get().journal);
    return places === "all" ? all : all.filter(({ batch }) => batch === all[0]?.batch);
  }

  /** Remembers decisions in the workbook, so that they hold whenever it is opened again. */
  async decide(decided: readonly Decision[], forgotten: readonly Decision[]): Promise<void> {
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
