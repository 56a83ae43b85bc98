import { existsSync, mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { openBrowser } from "./preview/openBrowser.mjs";
import { ensureInstalled, run } from "./setup.mjs";

const SAMPLE = "assets/sample/進捗状況調査票.xlsx";
const REPORT = "dist/進捗状況調査票（集計）.xlsx";
const FOLDER = "dist/preview";

const { values: options, positionals: files } = parseArgs({
  options: { "no-serve": { type: "boolean" }, "no-open": { type: "boolean" } },
  allowPositionals: true,
});

const cli = (...args) => run("node_modules/tsx/dist/cli.mjs", ["src/cli/main.ts", ...args]);

/** @returns the exit code of what went wrong, else 0 */
function tryCommands() {
  console.log("見本の調査票を検証します。\n");
  const checked = cli("check", SAMPLE);
  // 1 means that defects were found, which is what the sample is for.
  if (checked > 1) return checked;
  console.log("検証結果・施策一覧・集計・進捗状況の表を作ります。\n");
  mkdirSync("dist", { recursive: true });
  const reported = cli("report", SAMPLE, "--out", REPORT);
  if (reported !== 0) return reported;
  console.log("できた表は Excel などで開いてご覧ください。ほかのファイルでは:");
  console.log("  npm run cli -- check ファイル.xlsx");
  console.log("  npm run cli -- report ファイル.xlsx --out 出力.xlsx\n");
  return 0;
}

function buildPreview() {
  console.log("ブラウザーの画面を組み立てています（初めは十数秒かかります）…");
  return run("node_modules/webpack/bin/webpack.js", [
    ...["--mode", "development", "--config-name", "preview", "--stats", "errors-only"],
  ]);
}

async function serve() {
  // Only now are the packages there for certain.
  const { servePreview } = await import("./preview/serve.mjs");
  const { url, addressOf } = await servePreview(FOLDER, [SAMPLE, REPORT, ...files]);
  const [first] = files;
  const address = first === undefined ? url : addressOf(first);
  console.log(`
ブラウザーで次のアドレスを開いてください（止めるときは Ctrl+C）。

  ${address}

左に調査票、右に Excel と同じ作業ウィンドウが出ます。
・指摘を押すと、そのセルへ移ります。セルを書き換えると、すぐに検証し直します。
・「集計・表」で表を作り、「保存」で Excel ブックとして受け取れます。
・「開く」やドラッグで、お手元の .xlsx も開けます。ファイルはこのパソコンの外へ出ません。
`);
  if (!options["no-open"]) openBrowser(address);
}

ensureInstalled();
const missing = files.find((file) => !existsSync(file));
if (missing !== undefined) {
  console.error(`${missing}: ファイルが見つかりません。場所と名前を確かめてください。`);
  process.exitCode = 2;
} else {
  process.exitCode = tryCommands() || buildPreview();
  if (process.exitCode === 0 && !options["no-serve"]) await serve();
}
