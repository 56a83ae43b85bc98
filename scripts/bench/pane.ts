import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { launchBrowser } from "../../tests/browser/launchBrowser";
import { servePreview } from "../preview/serve.mjs";
import { benchFile, benchTable } from "./benchTable";
import { buildPane } from "./buildPane";
import { firstLoad } from "./firstLoad";
import { paneCosts, type PaneCosts } from "./paneCosts";

/**
 * 作業ウィンドウの計測: what is read before the first findings are shown, and the longest task that holds up the
 * pane in each job. Built as it ships; the best of some rounds, as machines are noisy.
 */
const SAMPLE = "assets/sample/進捗状況調査票.xlsx";
const SIZES = [275, 1_000, 10_000];
const ROUNDS = 3;
const JOBS = { open: "開く", check: "検証", report: "集計・表を作る", edit: "セルの変更" } as const;

const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
const fileOf = (size: number): string => path.join(folder, `${size}.xlsx`);
for (const size of SIZES) writeFileSync(fileOf(size), await benchFile(benchTable(size)));
const server = await servePreview(buildPane(), [SAMPLE, ...SIZES.map(fileOf)]);
const browser = await launchBrowser();

async function longestTasks(size: number): Promise<Record<string, string>> {
  const rounds: PaneCosts[] = [];
  for (let round = 0; round < ROUNDS; round++)
    rounds.push(await paneCosts(browser, server.url, fileOf(size)));
  const best = (job: keyof typeof JOBS): number => Math.min(...rounds.map((costs) => costs[job]));
  return Object.fromEntries(
    Object.entries(JOBS).map(([job, name]) => [name, shown(best(job as keyof typeof JOBS))]),
  );
}

const shown = (ms: number): string => (ms === 0 ? "< 50" : ms.toFixed(0));

try {
  const files = await firstLoad(browser, server.url);
  const sum = files.reduce((bytes, { gzip }) => bytes + gzip, 0);
  console.log("作業ウィンドウ: 最初の指摘が出るまでに読むもの（gzip のバイト数、Office.js を除く）");
  console.table([...files, { name: "計", gzip: sum }]);
  console.log("作業ウィンドウ: いちばん長く画面を止める処理（ミリ秒、行数ごと）");
  const table: Record<number, Record<string, string>> = {};
  for (const size of SIZES) table[size] = await longestTasks(size);
  console.table(table);
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
