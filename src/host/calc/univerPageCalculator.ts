import type { CalculationAnswer, CalculationTask, FormulaResult } from "./CalculationTask";
import type { Calculator } from "./Calculator";
import { calculatorOver } from "./calculatorOver";

/**
 * Univer による計算 in a page: a worker is started for the first formula, and kept. An error of the engine rejects
 * `calculate`; formulas are stale then as before.
 */
export function createPageCalculator(): Calculator {
  let worker: Worker | undefined;
  return calculatorOver(async (task) => {
    worker ??= new Worker(new URL("./univerPageWorker.mjs", import.meta.url));
    try {
      return await ask(worker, task);
    } catch (error) {
      // Nobody knows what state it is in, nor what it may still answer.
      worker.terminate();
      worker = undefined;
      throw error;
    }
  });
}

async function ask(worker: Worker, task: CalculationTask): Promise<readonly FormulaResult[]> {
  const answer = firstAnswer(worker);
  worker.postMessage(task);
  const outcome = await answer;
  if ("results" in outcome) return outcome.results;
  throw new Error(`The formula engine failed: ${outcome.error}`);
}

const firstAnswer = (worker: Worker): Promise<CalculationAnswer> =>
  new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<CalculationAnswer>) => resolve(data);
    worker.onerror = ({ message }) => resolve({ error: message });
  });
