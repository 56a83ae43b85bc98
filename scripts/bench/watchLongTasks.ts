import type { BrowserContext, Frame } from "playwright-core";

interface WatchedWindow extends Window {
  readonly longTasks: { readonly entries: PerformanceEntry[]; readonly observer: PerformanceObserver };
}

/** 長い仕事を見張る, in every frame. Browsers tell of tasks of 50 ms and more. */
export async function watchLongTasks(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const entries: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({ type: "longtask", buffered: true });
    Object.assign(window, { longTasks: { entries, observer } });
  });
}

/**
 * The longest task in milliseconds since it was last asked for; 0 where none reached 50. Only the frame's own work
 * counts ("self"): the preview's page shares the thread with the pane, but in Excel it is not there.
 */
export const takeLongestTask = (frame: Frame): Promise<number> =>
  frame.evaluate(async () => {
    // A task is told of after its end.
    await new Promise((resolve) => requestIdleCallback(resolve));
    const { entries, observer } = (window as unknown as WatchedWindow).longTasks;
    const own = [...entries.splice(0), ...observer.takeRecords()].filter(({ name }) => name === "self");
    return Math.max(0, ...own.map(({ duration }) => duration));
  });
