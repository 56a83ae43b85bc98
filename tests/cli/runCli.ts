import { spawnSync } from "node:child_process";
import path from "node:path";

/** What a process printed, and its exit code. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as another program would. */
export function runCli(...args: readonly string[]): Ran {
  const cli = [path.resolve("node_modules/tsx/dist/cli.mjs"), path.resolve("src/cli/main.ts"), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, cli, {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}
