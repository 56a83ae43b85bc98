import { spawnSync } from "node:child_process";
import { browserPath } from "./launchBrowser";
import { PREVIEW_FOLDER } from "./previewFolder";

const WEBPACK = "node_modules/webpack/bin/webpack.js";
const ARGUMENTS = ["--mode", "development", "--config-name", "preview", "--stats", "errors-only"];

/**
 * Once, before any browser test: builds the preview as `npm start` does, and unpacks the browser that ships, where
 * none is installed. Two tests at once must do neither.
 *
 * @throws Error after the bundler has said what is wrong
 */
export default async function prepareBrowser(): Promise<void> {
  await browserPath();
  const built = spawnSync(process.execPath, [WEBPACK, ...ARGUMENTS, "--output-path", PREVIEW_FOLDER], {
    stdio: "inherit",
  });
  if (built.status !== 0) throw new Error("the preview could not be built");
}
