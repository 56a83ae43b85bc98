import { foldText } from "../../src/domain/text/foldText";
import { readXlsx } from "../../src/host/xlsx/readXlsx";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { benchFile, benchGrid, benchTable } from "./benchTable";
import { reportCosts } from "./reportCosts";

/**
 * 計測: how long a check takes beside one bare pass over the same cells, which folds every cell, splits the
 * ministries and counts. Machines are noisy: read the ratios, side by side in one run, not the milliseconds.
 * Then what a report asks of Excel, in requests and bytes: the first one, and one that replaces it.
 */
const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [275, 1_000, 10_000, 100_000];
const ROUNDS = 3;
/** A report of more rows than any plan has would only show the same cost in more requests. */
const REPORT_ROWS = 10_000;

/** The reference: what nobody could do without. */
function barePass(table: readonly (readonly string[])[]): number {
  const counts = new Map<string, number>();
  for (const row of table) {
    const folded = row.map(foldText);
    for (const name of (folded[5] ?? "").split(/、|及び/u)) {
      const key = `${name} ${folded[7]}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts.size;
}

async function fastest(task: () => unknown): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await task();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const ms = (value: number): string => value.toFixed(value < 100 ? 1 : 0);
const results: Record<string, string | number>[] = [];
for (const size of SIZES) {
  const table = benchTable(size);
  const grid = benchGrid(table);
  const reference = await fastest(() => barePass(table));
  const check = await fastest(() => checkWorkbook([grid], { facts: { fiscalYear: 2025 } }));
  const bytes = await benchFile(table);
  const read = await fastest(() => readXlsx(bytes));
  const { findings } = checkWorkbook([grid], { facts: { fiscalYear: 2025 } });
  results.push({
    rows: size,
    findings: findings.length,
    "bare pass ms": ms(reference),
    "check ms": ms(check),
    "check ÷ bare pass": (check / reference).toFixed(1),
    "read .xlsx ms": ms(read),
    "file MB": (bytes.length / 1e6).toFixed(2),
  });
}
console.table(results);

const costs = [];
for (const size of SIZES.filter((each) => each <= REPORT_ROWS)) costs.push(await reportCosts(size));
console.table(costs);
