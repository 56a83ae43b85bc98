import { mkdirSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { launchBrowser } from "../../tests/browser/launchBrowser";
import prepareBrowser from "../../tests/browser/prepareBrowser";
import { Preview } from "../../tests/browser/Preview";
import { PREVIEW_FOLDER } from "../../tests/browser/previewFolder";
import { servePreview } from "../preview/serve.mjs";
import { readPng } from "./readPng";
import { writePalettePng } from "./writePalettePng";

/** README の絵: taken from the preview as it is now, with the sample open. */
const SAMPLE = "assets/sample/進捗状況調査票.xlsx";
const FOLDER = "docs/images";
const VIEWPORT = { width: 1440, height: 900 };

/** A finding is chosen, and its cell selected. */
async function showFinding(preview: Preview): Promise<void> {
  await preview.check();
  await preview.finding("H13").click();
  await preview.waitUntil(async () => (await preview.formulaBar.textContent()) === "進行中");
}

/** The summary that was made, beside what the pane says of it. */
async function showReport(preview: Preview): Promise<void> {
  await preview.makeReport();
  await preview.sheetTab("集計").click();
  await preview.waitForSheet("集計");
  // Formulas are calculated a moment after they were written.
  await preview.waitUntil(async () => (await preview.cell("C15").textContent()) === "56");
}

async function shoot(page: Page, name: string): Promise<void> {
  const png = await page.screenshot({ caret: "hide", animations: "disabled" });
  writeFileSync(`${FOLDER}/${name}.png`, writePalettePng(readPng(png)));
  console.log(`${FOLDER}/${name}.png を作りました。`);
}

await prepareBrowser();
mkdirSync(FOLDER, { recursive: true });
const server = await servePreview(PREVIEW_FOLDER, [SAMPLE]);
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: VIEWPORT, locale: "ja-JP" });
  await page.goto(server.url);
  const preview = new Preview(page);
  await showFinding(preview);
  await shoot(page, "preview");
  await showReport(preview);
  await shoot(page, "report");
} finally {
  await browser.close();
  server.close();
}
