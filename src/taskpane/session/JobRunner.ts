import { isAbort } from "../../excel/isAbort";
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
  readonly ended: Promise<void>;
}

/**
 * 仕事の進行: one job at a time. What the user starts goes before what goes on quietly by itself; what fails
 * becomes a notice.
 */
export class JobRunner {
  #users: Running | undefined;
  #quiet: Running | undefined;

  /** @param rest called whenever a job has ended. */
  constructor(
    private readonly holder: StateHolder<PaneState>,
    private readonly rest: () => Promise<void>,
  ) {}

  get isBusy(): boolean {
    return this.#users !== undefined || this.#quiet !== undefined;
  }

  /**
   * A job of the user's; nothing happens while another one of his runs.
   *
   * @returns what the work gives; undefined where it has not come to its end
   */
  async run<Result>(
    job: Activity["job"],
    work: (context: JobContext) => Promise<Result>,
  ): Promise<Result | undefined> {
    if (this.#users) return undefined;
    let result: Result | undefined;
    const quiet = this.#quiet;
    quiet?.controller.abort();
    this.#users = this.#start(job, false, async (context) => {
      if (quiet) await waitFor(quiet.ended, context);
      // What failed in giving way is nobody's concern any more.
      this.holder.set({ notice: undefined });
      result = await work(context);
    });
    await this.#users.ended;
    this.#users = undefined;
    await this.rest();
    return result;
  }

  /** A job that goes on by itself; it waits for nobody and stands back where another one runs. */
  async runQuietly(job: Activity["job"], work: Work): Promise<void> {
    if (this.isBusy) return;
    this.#quiet = this.#start(job, true, work);
    await this.#quiet.ended;
    this.#quiet = undefined;
    await this.rest();
  }

  /** What is no job, and waits for none; what fails becomes a notice all the same, and gives nothing. */
  async attempt<Result>(act: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await act();
    } catch (error) {
      this.holder.set({ notice: { kind: "error", error } });
      return undefined;
    }
  }

  /** Stops the user's job. */
  cancel(): void {
    this.#users?.controller.abort();
  }

  #start(job: Activity["job"], isQuiet: boolean, work: Work): Running {
    const controller = new AbortController();
    const { signal } = controller;
    const context = { signal, step: (step: Activity["step"]) => this.#step({ job, step, isQuiet }, signal) };
    // A beat later, so that the job counts as running when its work begins.
    const ended = Promise.resolve().then(() => this.#carryOut(work, context, isQuiet));
    return { controller, ended };
  }

  async #carryOut(work: Work, context: JobContext, isQuiet: boolean): Promise<void> {
    try {
      context.signal.throwIfAborted();
      await work(context);
    } catch (error) {
      this.#tellFailure(error, isAbort(error, context.signal), isQuiet);
    } finally {
      // A job of the user's may be waiting for this one, and has said so.
      if (this.holder.get().activity?.isQuiet === isQuiet) this.holder.set({ activity: undefined });
    }
  }

  /** What the user has asked for, and how it came out, is not spoken over by what goes on by itself. */
  #tellFailure(error: unknown, isStopped: boolean, isQuiet: boolean): void {
    if (isQuiet && (isStopped || this.holder.get().notice)) return;
    this.holder.set({ notice: isStopped ? { kind: "cancelled" } : { kind: "error", error } });
  }

  #step(what: Pick<Activity, "job" | "step" | "isQuiet">, signal: AbortSignal): JobControl {
    let activity: Activity = { ...what, progress: undefined, canCancel: true };
    const tell = (changes: Partial<Activity>): void => {
      activity = { ...activity, ...changes };
      if (!signal.aborted || !what.isQuiet) this.holder.set({ activity });
    };
    tell({});
    return {
      signal,
      onProgress: (done, total) => {
        const progress = total > 0 ? Math.floor((done / total) * PROGRESS_STEPS) / PROGRESS_STEPS : undefined;
        if (progress !== activity.progress) tell({ progress });
      },
      onPointOfNoReturn: () => tell({ canCancel: false }),
    };
  }
}

/** Waits for a quiet job that has been told to give way; it may hang on a cell that is being edited. */
async function waitFor(ended: Promise<void>, { step, signal }: JobContext): Promise<void> {
  step("reading");
  const aborted = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
  await Promise.race([ended, aborted]);
  signal.throwIfAborted();
}
