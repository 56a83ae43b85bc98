/**
 * 計算の子プロセス: takes a CalculationTask by message, answers with a CalculationAnswer (CalculationTask.ts), one
 * at a time. Plain JavaScript, so that node can start it without a loader.
 */
import { createRequire } from "node:module";
import { calculate } from "./univerEngine.mjs";

/** Univer's packages load in Node only as CommonJS. */
function loadEngine() {
  const load = createRequire(import.meta.url);
  return { core: load("@univerjs/core"), formula: load("@univerjs/engine-formula") };
}

const answerError = (error) => process.send({ error: String(error?.message ?? error) });

let engine;
process.on("disconnect", () => process.exit());
// Errors within the engine reach nobody else, for the reason above.
process.on("unhandledRejection", answerError);
process.on("uncaughtException", answerError);
process.on("message", async (task) => {
  engine ??= loadEngine();
  process.send({ results: await calculate(engine, task) });
});
