import shipped from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "./findBrowser";

/** It asks nobody for updates, and speaks only with what the page names. */
const SWITCHES = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Chromium would ask Google what the fields of the page's forms are for; playwright has taken --disable-features.
  "--autofill-server-url=http://localhost:1/",
];

/** Where the browser is that is used: one of this machine, else the one that ships in an npm package (Linux). */
export const browserPath = async (): Promise<string> => findBrowser() ?? (await shipped.executablePath());

/** A browser without a window. Root has no sandbox to put it in. */
export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await browserPath(),
    args: SWITCHES,
    chromiumSandbox: process.getuid?.() !== 0,
  });
