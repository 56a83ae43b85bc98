import { accessSync, constants } from "node:fs";
import path from "node:path";

const NAMES = ["chromium", "google-chrome", "microsoft-edge", "chromium.exe", "chrome.exe", "msedge.exe"];

/** Where browsers are that stand on no PATH. */
const USUAL_PLACES = [
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A Chromium, Chrome or Edge of this machine: the one that CHROMIUM names, or the first that is found. */
export function findBrowser(): string | undefined {
  const named = process.env["CHROMIUM"];
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...(named ? [named] : []), ...onPath, ...USUAL_PLACES].find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
