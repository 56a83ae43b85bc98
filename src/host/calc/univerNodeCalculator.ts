import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { calculatorOver } from "./calculatorOver";
import type { CalculationAnswer, CalculationTask, FormulaResult } from "./CalculationTask";
import type { Calculator } from "./Calculator";

/** The engine makes millions of short-lived values; with node's 16 MB it spends most of its time clearing them. */
const YOUNG_MEGABYTES = 64;

/** 計算機 with a process of its own. */
export interface UniverCalculator extends Calculator {
  /** Ends the process at once; it ends with ours in any case, and a further calculation starts a new one. */
  close(): void;
}

/**
 * Univer による計算 in Node: a process is started for the first formula, and kept. An error of the engine rejects
 * `calculate`; formulas are stale then as before.
 */
export function createUniverCalculator(): UniverCalculator {
  let worker: ChildProcess | undefined;
  const compute = async (task: CalculationTask): Promise<readonly FormulaResult[]> => {
    if (!worker?.connected) worker = startWorker();
    return ask(worker, task);
  };
  return {
    ...calculatorOver(compute),
    close: () => {
      if (worker) end(worker);
    },
  };
}

function startWorker(): ChildProcess {
  // A process, since the engine's packages load neither under jest nor as modules; and a script beside this file,
  // since node must be able to start it without our loaders.
  const script = fileURLToPath(new URL("./univerWorker.mjs", import.meta.url));
  if (!existsSync(script))
    throw new Error(`The formula engine is not part of this program: ${script} is missing.`);
  const worker = fork(script, {
    execArgv: [`--max-semi-space-size=${YOUNG_MEGABYTES}`],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  release(worker);
  return worker;
}

async function ask(worker: ChildProcess, task: CalculationTask): Promise<readonly FormulaResult[]> {
  hold(worker);
  const waiting = new AbortController();
  try {
    const answer = firstAnswer(worker, waiting.signal);
    worker.send(task);
    const outcome = await answer;
    if ("results" in outcome) return outcome.results;
    // Nobody knows what state it is in, nor what it may still answer.
    end(worker);
    throw new Error(`The formula engine failed: ${outcome.error}`);
  } finally {
    waiting.abort();
    release(worker);
  }
}

function firstAnswer(worker: ChildProcess, signal: AbortSignal): Promise<CalculationAnswer> {
  return Promise.race([
    once(worker, "message", { signal }).then(
      ([answer]: CalculationAnswer[]) => answer ?? { error: "no answer" },
    ),
    once(worker, "exit", { signal }).then(([code, killer]) => ({
      error: `its process ended (${String(killer ?? code)}).`,
    })),
  ]);
}

function end(worker: ChildProcess): void {
  if (worker.connected) worker.disconnect();
}

/** While it is held our process waits for it; otherwise ours may end. */
function hold(worker: ChildProcess): void {
  worker.ref();
  worker.channel?.ref();
}

function release(worker: ChildProcess): void {
  worker.unref();
  worker.channel?.unref();
}
