import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const SWITCHES = [
  "--headless",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // The page's clock runs ahead whenever it waits for nothing but time, and stands while it works.
  "--virtual-time-budget=60000",
  "--dump-dom",
];
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
const TIME_LIMIT_MS = 120_000;

/** The page's HTML after its scripts have run, from a browser with a profile of its own. */
export async function dumpDom(browser: string, url: string): Promise<string> {
  const profile = mkdtempSync(path.join(tmpdir(), "profile-"));
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  try {
    const { stdout } = await promisify(execFile)(
      browser,
      [...SWITCHES, ...sandbox, `--user-data-dir=${profile}`, url],
      { maxBuffer: MAX_OUTPUT_BYTES, timeout: TIME_LIMIT_MS },
    );
    return stdout;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
