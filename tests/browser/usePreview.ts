import path from "node:path";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { servePreview, type PreviewServer } from "../../scripts/preview/serve.mjs";
import { launchBrowser } from "./launchBrowser";
import { listenForOutsideRequests, type OutsideRequests } from "./outsideRequests";
import { Preview } from "./Preview";
import { PREVIEW_FOLDER } from "./previewFolder";
import { watchPages } from "./watchPages";

export const SAMPLE = "assets/sample/進捗状況調査票.xlsx";
/** High enough for the whole list of the sample's findings: rows out of sight are not in the page. */
const VIEWPORT = { width: 1280, height: 1600 };
/** When to give up waiting. */
const TIME_LIMIT_MS = 60_000;

/** How a preview is to be opened. */
export interface OpenOptions extends BrowserContextOptions {
  /** The workbook; without one, the sample. */
  readonly file?: string;
  /** Runs in every frame before its own scripts. */
  readonly before?: () => void;
}

type OpenPreview = (options?: OpenOptions) => Promise<Preview>;

/**
 * For a file of tests: one browser and one server for all, a context of its own for each `open`. After each test
 * nothing may have been asked of another machine, and nothing may have gone wrong unnoticed.
 *
 * @param files workbooks that can be opened besides the sample
 */
export function usePreview(files: readonly string[] = []): OpenPreview {
  let browser: Browser;
  let server: PreviewServer;
  let outside: OutsideRequests;
  const troubles: string[] = [];

  jest.setTimeout(TIME_LIMIT_MS);
  beforeAll(async () => {
    outside = await listenForOutsideRequests();
    server = await servePreview(PREVIEW_FOLDER, [SAMPLE, ...files]);
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect([...troubles.splice(0), ...outside.asked.splice(0)]).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
    outside.close();
  });

  return async ({ file = SAMPLE, before, ...options } = {}) => {
    const context = await browser.newContext({
      viewport: VIEWPORT,
      locale: "ja-JP",
      proxy: outside.proxy,
      ...options,
    });
    await watchPages(context, server.url, troubles);
    if (before) await context.addInitScript(before);
    const page = await context.newPage();
    await page.goto(`${server.url}?file=${encodeURIComponent(path.basename(file))}`);
    return new Preview(page);
  };
}
