import { accessSync, constants } from "node:fs";
import path from "node:path";

const NAMES = ["chromium", "google-chrome", "microsoft-edge"];

/** A Chromium, Chrome or Edge: the one that CHROMIUM names, or the first on the PATH. */
export function findBrowser(): string | undefined {
  const named = process.env["CHROMIUM"];
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...(named ? [named] : []), ...onPath].find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
