import { spawn } from "node:child_process";

/** What opens an address with the user's own browser. */
const OPENERS = {
  win32: ["cmd", "/c", "start", ""],
  darwin: ["open"],
  linux: ["xdg-open"],
};

const hasScreen = () =>
  process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** ブラウザーで開く: where someone sits before a screen. Elsewhere, or without a browser, the printed address must do. */
export function openBrowser(url) {
  const opener = OPENERS[process.platform];
  if (!opener || !process.stdout.isTTY || !hasScreen()) return;
  const [command, ...args] = [...opener, url];
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
