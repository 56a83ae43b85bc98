import type { JobControl } from "../../jobs/JobControl";
import type { Activity, PaneState } from "./PaneState";
import type { StateHolder } from "./StateHolder";

/** Told of each hundredth of the way, and no more often: each telling draws the pane anew. */
const PROGRESS_STEPS = 100;

/** What a job has at hand. */
export interface JobContext {
  readonly signal: AbortSignal;
  /** Tells what is being done now; gives the reins for it. */
  readonly step: (step: Activity["step"]) => JobControl;
}

type Work = (context: JobContext) => Promise<void>;

interface Running {
  readonly controller: AbortController;
  ended: Promise<void>;
}

/**
 * 仕事の進行: one job at a time. What the user starts goes before what goes on quietly by itself; what fails
 * becomes a notice.
 */
export class JobRunner {
  #running: Running | undefined;
  /** A job of the user's runs, or waits for a quiet one to end. */
  #isTaken = false;

  /** @param rest called whenever a job has ended. */
  constructor(
    private readonly holder: StateHolder<PaneState>,
    private readonly rest: () => Promise<void>,
  ) {}

  get isBusy(): boolean {
    return this.#isTaken || this.#running !== undefined;
  }

  /** A job of the user's; nothing happens while another one of his runs. */
  async run(job: Activity["job"], work: Work): Promise<void> {
    if (this.#isTaken) return;
    this.#isTaken = true;
    this.#running?.controller.abort();
    await this.#running?.ended;
    this.holder.set({ notice: undefined });
    await this.#start(job, false, work);
    this.#isTaken = false;
    await this.rest();
  }

  /** A job that goes on by itself; it waits for nobody and stands back where another one runs. */
  async runQuietly(job: Activity["job"], work: Work): Promise<void> {
    if (this.isBusy) return;
    await this.#start(job, true, work);
    await this.rest();
  }

  cancel(): void {
    this.#running?.controller.abort();
  }

  async #start(job: Activity["job"], isQuiet: boolean, work: Work): Promise<void> {
    const controller = new AbortController();
    const running: Running = { controller, ended: Promise.resolve() };
    this.#running = running;
    running.ended = this.#carryOut(job, isQuiet, controller.signal, work);
    await running.ended;
    this.#running = undefined;
  }

  async #carryOut(job: Activity["job"], isQuiet: boolean, signal: AbortSignal, work: Work): Promise<void> {
    try {
      await work({ signal, step: (step) => this.#step({ job, step, isQuiet }, signal) });
    } catch (error) {
      if (!signal.aborted) this.holder.set({ notice: { kind: "error", error } });
      else if (!isQuiet) this.holder.set({ notice: { kind: "cancelled" } });
    } finally {
      this.holder.set({ activity: undefined });
    }
  }

  #step(what: Pick<Activity, "job" | "step" | "isQuiet">, signal: AbortSignal): JobControl {
    let activity: Activity = { ...what, progress: undefined, canCancel: true };
    const tell = (changes: Partial<Activity>): void => {
      activity = { ...activity, ...changes };
      this.holder.set({ activity });
    };
    tell({});
    return {
      signal,
      onProgress: (done, total) => {
        const progress = Math.floor((done / total) * PROGRESS_STEPS) / PROGRESS_STEPS;
        if (progress !== activity.progress) tell({ progress });
      },
      onPointOfNoReturn: () => tell({ canCancel: false }),
    };
  }
}
