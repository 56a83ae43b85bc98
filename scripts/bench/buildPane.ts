import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";

const WEBPACK = "node_modules/webpack/bin/webpack.js";
const CACHE = "node_modules/.cache";

/**
 * 出荷するペインを組み立てる: the pane as it ships, in the frame of the preview, whose workbook answers it.
 *
 * @returns the folder to serve
 * @throws Error after the bundler has said what is wrong
 */
export function buildPane(): string {
  const folder = build("preview", `${CACHE}/bench-preview`);
  const pane = build("addin", `${CACHE}/bench-addin`, "--env", "officeJs=previewOffice.js");
  cpSync(pane, folder, { recursive: true });
  return folder;
}

function build(name: string, folder: string, ...more: readonly string[]): string {
  const asked = [
    "--mode",
    "production",
    "--config-name",
    name,
    "--stats",
    "errors-only",
    "--output-path",
    folder,
  ];
  const { status } = spawnSync(process.execPath, [WEBPACK, ...asked, ...more], { stdio: "inherit" });
  if (status !== 0) throw new Error(`${name} could not be built`);
  return folder;
}
