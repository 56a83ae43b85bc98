import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureInstalled, run } from "./setup.mjs";

const RESULT = "coverage/jest.json";

ensureInstalled();
mkdirSync("coverage", { recursive: true });
rmSync(RESULT, { force: true });
const code = run("node_modules/jest/bin/jest.js", [
  "--json",
  `--outputFile=${RESULT}`,
  ...process.argv.slice(2),
]);
const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
  readFileSync(RESULT, "utf8"),
);
// A suite that could not even start has failed, though it counts no tests.
console.log(
  `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed, ${numPendingTests} skipped`,
);
process.exitCode = numPassedTests === 0 ? 1 : code;
