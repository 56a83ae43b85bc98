import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { Preview } from "../../tests/browser/Preview";

/** 読まれたファイル, in bytes as gzip sends them. */
export interface LoadedFile {
  readonly name: string;
  readonly gzip: number;
}

/** Of the preview, not of what ships: Office.js and what stands in its place. */
const NOT_OURS = /office\/|previewOffice/u;

/** 最初に読むもの: what the pane and its worker ask for until the first findings are shown. */
export async function firstLoad(browser: Browser, url: string): Promise<readonly LoadedFile[]> {
  const page = await browser.newPage();
  try {
    const asked = collectPaneFiles(page);
    await page.goto(url);
    await new Preview(page).findings.waitFor();
    return await Promise.all(asked);
  } finally {
    await page.close();
  }
}

function collectPaneFiles(page: Page): Promise<LoadedFile>[] {
  const files: Promise<LoadedFile>[] = [];
  page.on("response", (response) => {
    const isPane = response.request().frame() !== page.mainFrame();
    const name = path.basename(response.url());
    if (isPane && !NOT_OURS.test(response.url()))
      files.push(response.body().then((body) => ({ name, gzip: gzipSync(body, { level: 9 }).length })));
  });
  return files;
}
