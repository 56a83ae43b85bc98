import { WorkbookFault } from "../../../src/jobs/WorkbookFault";
import { JobRunner, type JobContext } from "../../../src/taskpane/session/JobRunner";
import { initialPaneState, type PaneState } from "../../../src/taskpane/session/PaneState";
import { StateHolder } from "../../../src/taskpane/session/StateHolder";

/** A job that goes on until it is told to end, or is cancelled. */
function openJob() {
  let end = (): void => undefined;
  const work = ({ signal, step }: JobContext): Promise<void> => {
    step("reading");
    return new Promise((resolve, reject) => {
      end = resolve;
      signal.addEventListener("abort", () => reject(signal.reason));
    });
  };
  return { work, end: () => end() };
}

describe("jobs of the pane", () => {
  const rest = jest.fn(() => Promise.resolve());
  let holder: StateHolder<PaneState>;
  let jobs: JobRunner;

  beforeEach(() => {
    rest.mockClear();
    holder = new StateHolder(initialPaneState);
    jobs = new JobRunner(holder, rest);
  });

  test("tell what is being done, and that it has ended", async () => {
    const job = openJob();
    const ended = jobs.run("check", job.work);
    await Promise.resolve();
    expect(holder.get().activity).toMatchObject({ job: "check", step: "reading", isQuiet: false });
    job.end();
    await ended;
    expect(holder.get().activity).toBeUndefined();
    expect(rest).toHaveBeenCalledTimes(1);
  });

  test("of the user's: the second one waits for nothing and does nothing", async () => {
    const first = openJob();
    const ended = jobs.run("check", first.work);
    const second = jest.fn(() => Promise.resolve());
    await jobs.run("report", second);
    expect(second).not.toHaveBeenCalled();
    first.end();
    await ended;
  });

  test("of the user's: a quiet one gives way, and nobody is told", async () => {
    const quiet = openJob();
    const first = jobs.runQuietly("read", quiet.work);
    const second = jest.fn(() => Promise.resolve());
    await jobs.run("check", second);
    await first;
    expect(second).toHaveBeenCalledTimes(1);
    expect(holder.get().notice).toBeUndefined();
  });

  test("a quiet one stands back while another runs", async () => {
    const first = openJob();
    const ended = jobs.run("check", first.work);
    const quiet = jest.fn(() => Promise.resolve());
    await jobs.runQuietly("read", quiet);
    expect(quiet).not.toHaveBeenCalled();
    first.end();
    await ended;
  });

  test("cancelled by the user: that is said, and is no error", async () => {
    const job = openJob();
    const ended = jobs.run("report", job.work);
    await Promise.resolve();
    jobs.cancel();
    await ended;
    expect(holder.get().notice).toEqual({ kind: "cancelled" });
  });

  test("that break off otherwise after 中止 say so: what they left is not as before", async () => {
    const error = new WorkbookFault("host", "unfinished");
    const ended = jobs.run(
      "report",
      ({ signal }) =>
        new Promise((_, reject) => signal.addEventListener("abort", () => reject(error), { once: true })),
    );
    await new Promise((resolve) => setTimeout(resolve, 0));
    jobs.cancel();
    await ended;
    expect(holder.get().notice).toEqual({ kind: "error", error });
  });

  test("of the user's can be stopped while a quiet one still holds on, and are told meanwhile", async () => {
    let letGo = (): void => undefined;
    const quiet = jobs.runQuietly("check", () => new Promise((resolve) => (letGo = resolve)));
    await new Promise((resolve) => setTimeout(resolve, 0));
    const work = jest.fn(() => Promise.resolve());
    const ended = jobs.run("check", work);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(holder.get().activity).toMatchObject({ step: "reading", isQuiet: false });
    jobs.cancel();
    await ended;
    expect(holder.get()).toMatchObject({ notice: { kind: "cancelled" }, activity: undefined });
    letGo();
    await quiet;
    expect(work).not.toHaveBeenCalled();
  });

  test("that go on quietly and fail do not speak over how the user's came out", async () => {
    await jobs.run("save", async () => holder.set({ notice: { kind: "settingsSaved" } }));
    await jobs.runQuietly("check", () => Promise.reject(new Error("no")));
    expect(holder.get().notice).toEqual({ kind: "settingsSaved" });
  });

  test("of nothing at all have no progress", async () => {
    await jobs.run("check", async ({ step }) => {
      step("reading").onProgress?.(0, 0);
      expect(holder.get().activity?.progress).toBeUndefined();
    });
  });

  test.each([
    ["the user's", "run"],
    ["a quiet one", "runQuietly"],
  ] as const)("that fail reach the user, also %s", async (_, start) => {
    const error = new Error("no");
    await jobs[start]("check", () => Promise.reject(error));
    expect(holder.get().notice).toEqual({ kind: "error", error });
    expect(holder.get().activity).toBeUndefined();
  });

  test("tell of each hundredth once, and of the point of no return", async () => {
    const told: (number | undefined)[] = [];
    await jobs.run("report", async ({ step }) => {
      const control = step("writing");
      holder.subscribe(() => told.push(holder.get().activity?.progress));
      for (let done = 0; done <= 1000; done++) control.onProgress?.(done, 1000);
      control.onPointOfNoReturn?.();
      expect(holder.get().activity?.canCancel).toBe(false);
    });
    // The last two tell of the point of no return, and of the end.
    expect(told).toHaveLength(101 + 2);
  });
});
