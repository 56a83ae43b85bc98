import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../tests/browser/findBrowser";

const FOLDER = "assets/icons";

/** 描き分け: small pictures have fewer and bolder parts. */
const DRAWINGS = [
  { source: "icon-small.svg", sizes: [16, 20, 24] },
  { source: "icon-large.svg", sizes: [32, 40, 48, 64, 80, 128] },
];

/** Writes `icon-SIZE.png`, with nothing behind the drawing. */
async function draw(browser: Browser, source: string, size: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
  const svg = readFileSync(path.join(FOLDER, source), "utf8");
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  await page.screenshot({ path: path.join(FOLDER, `icon-${size}.png`), omitBackground: true });
  await page.close();
}

const executablePath = findBrowser();
if (executablePath === undefined)
  throw new Error("Chromium・Chrome・Edge が見つかりません。CHROMIUM=場所 で示してください。");

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  for (const { source, sizes } of DRAWINGS) for (const size of sizes) await draw(browser, source, size);
} finally {
  await browser.close();
}
