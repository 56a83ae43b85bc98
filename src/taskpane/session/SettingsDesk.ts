import { SETTINGS_KEY } from "../../excel/store";
import type { JobContext } from "./JobRunner";
import { isSame, keptIn, loadKeeping } from "./keptChoices";
import { initialPaneState, type PaneSettings, type PaneState } from "./PaneState";
import type { StateHolder } from "./StateHolder";
import { without } from "./without";
import type { SessionParts } from "./SessionParts";
import type { WorkbookFollower } from "./WorkbookFollower";

/** 設定の窓口: what the user chooses, and what of it the workbook keeps. */
export class SettingsDesk {
  /** As the workbook keeps them. */
  #saved: PaneSettings = initialPaneState.settings;

  constructor(
    private readonly holder: StateHolder<PaneState>,
    private readonly follower: WorkbookFollower,
    private readonly parts: Pick<SessionParts, "workbook">,
  ) {}

  /** What the user chooses takes effect at once. */
  async change(settings: PaneSettings): Promise<void> {
    const earlier = this.holder.get().settings;
    this.#take(settings);
    if (!isSame(checkedBy(settings), checkedBy(earlier))) await this.follower.recheck();
  }

  /** What the user has chosen meanwhile outweighs what was kept. */
  async takeKept(kept: unknown): Promise<void> {
    this.#saved = await keptIn(kept);
    const { settings } = this.holder.get();
    this.#take(settings === initialPaneState.settings ? this.#saved : settings);
    await this.follower.recheck();
  }

  /** Keeps them in the workbook, and says so. */
  async save({ step }: JobContext): Promise<void> {
    step("saving").onPointOfNoReturn?.();
    const { settings } = this.holder.get();
    await this.#keep(settings);
    this.#take(this.holder.get().settings);
    this.holder.set({ notice: { kind: "settingsSaved" } });
  }

  /** What was chosen beside a reference sheet would outweigh it, now or when the workbook is opened again. */
  async forget(choice: "master" | "scheme"): Promise<void> {
    const isKept = this.#saved[choice] !== undefined;
    this.#saved = without(this.#saved, choice);
    this.#take(without(this.holder.get().settings, choice));
    if (isKept) await this.#keep(this.#saved);
  }

  #take(settings: PaneSettings): void {
    this.holder.set({ settings, hasUnsavedSettings: !isSame(settings, this.#saved) });
  }

  async #keep(settings: PaneSettings): Promise<void> {
    const { keptSettings } = await loadKeeping();
    await this.parts.workbook.saveKept(SETTINGS_KEY, keptSettings(settings));
    this.#saved = settings;
  }
}

/** How the sheets are put together, and what goes out, makes no difference to what is found. */
const checkedBy = (settings: PaneSettings): PaneSettings =>
  without(settings, "summary", "previous", "progress", "rounding", "publication");
