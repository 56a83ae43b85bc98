import path from "node:path";
import type { Browser } from "playwright-core";
import { Preview } from "../../tests/browser/Preview";
import { takeLongestTask, watchLongTasks } from "./watchLongTasks";

/** 作業ウィンドウの重さ: the longest own task on the pane's thread in each job, in milliseconds; 0: below 50. */
export interface PaneCosts {
  readonly open: number;
  readonly check: number;
  readonly report: number;
  readonly edit: number;
}

/** Opens a workbook of the bench in a context of its own, and does with it what a user does. */
export async function paneCosts(browser: Browser, url: string, file: string): Promise<PaneCosts> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "ja-JP" });
  try {
    await watchLongTasks(context);
    const page = await context.newPage();
    await page.goto(`${url}?file=${encodeURIComponent(path.basename(file))}`);
    const preview = new Preview(page);
    await preview.findings.waitFor();
    const frame = await preview.paneFrame();
    const during = async (job: () => Promise<void>): Promise<number> => {
      await job();
      return takeLongestTask(frame);
    };
    return {
      open: await takeLongestTask(frame),
      check: await during(() => preview.check()),
      report: await during(() => preview.makeReport()),
      edit: await during(() => correctCell(preview)),
    };
  } finally {
    await context.close();
  }
}

/** One finding less. */
async function correctCell(preview: Preview): Promise<void> {
  await preview.paneTab("check").click();
  const before = await preview.countOf("warning");
  await preview.sheetTab("様式").click();
  await preview.edit("H5", "○");
  await preview.waitUntil(async () => (await preview.countOf("warning")) === before - 1);
}
