import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const MARKER = "node_modules/.package-lock.json";
const MINIMUM = [20, 19];

/** Installs the pinned packages where they are missing or older than the lock file. */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
    throw new Error(`Node ${MINIMUM.join(".")} 以上が必要です（いまは ${process.versions.node}）。`);
  }
  if (existsSync(MARKER) && statSync(MARKER).mtimeMs >= statSync("package-lock.json").mtimeMs) return;
  console.log("必要なパッケージを入れています（npm ci）…");
  const { status } = npm(["ci", "--no-audit", "--no-fund"]);
  if (status !== 0) throw new Error("パッケージを入れられませんでした。上の表示を確かめてください。");
}

/** Runs npm by the same Node, whatever shell is there. */
function npm(args) {
  const script = process.env.npm_execpath;
  return script
    ? spawnSync(process.execPath, [script, ...args], { stdio: "inherit" })
    : spawnSync("npm", args, { stdio: "inherit", shell: true });
}

/** Runs a package's command of node_modules by this Node and returns its exit code. */
export function run(script, args) {
  return spawnSync(process.execPath, [script, ...args], { stdio: "inherit" }).status ?? 1;
}
