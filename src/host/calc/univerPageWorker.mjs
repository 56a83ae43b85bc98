/** 計算のワーカー of a page: as univerWorker.mjs, by a worker's messages. */
import * as core from "@univerjs/core";
import * as formula from "@univerjs/engine-formula";
import { calculate } from "./univerEngine.mjs";

const answerError = (error) => globalThis.postMessage({ error: String(error?.message ?? error) });

// Errors within the engine reach nobody else.
globalThis.addEventListener("unhandledrejection", ({ reason }) => answerError(reason));
globalThis.addEventListener("error", ({ message }) => answerError(message));
globalThis.addEventListener("message", async ({ data }) => {
  globalThis.postMessage({ results: await calculate({ core, formula }, data) });
});
