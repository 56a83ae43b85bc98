import { writeXlsx } from "hucre/xlsx";
import { foldText } from "../src/domain/text/foldText";
import type { Grid, GridCell } from "../src/domain/grid/Grid";
import { readXlsx } from "../src/host/xlsx/readXlsx";
import { checkWorkbook } from "../src/jobs/checkWorkbook";
import { sampleDefects } from "./sample/defects";
import { sampleMeasures } from "./sample/measures";

/**
 * 計測: how long a check takes beside one bare pass over the same cells, which folds every cell, splits the
 * ministries and counts. Machines are noisy: read the ratios, side by side in one run, not the milliseconds.
 */
const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [275, 1_000, 10_000, 100_000];
const ROUNDS = 3;

const header = ["番号", "節", "項", "該当項目", "施策名", "担当府省庁", "実施期限", "状況", "進捗状況"];

function tableOf(size: number): string[][] {
  const measures = sampleMeasures();
  for (const { measure, field, value } of sampleDefects)
    Object.assign(measures[measure] ?? {}, { [field]: value });
  return Array.from({ length: size }, (_, index) => {
    const each = measures[index % measures.length];
    if (!each) throw new RangeError("the sample has no measures");
    const copy = Math.floor(index / measures.length);
    const { section, item, label, name, ministries, deadline, status, progress } = each;
    return [
      String(index + 1),
      section,
      item,
      label,
      copy === 0 ? name : `${name}（第${copy}期）`,
      ministries,
      deadline,
      status,
      progress,
    ];
  });
}

function gridOf(table: readonly (readonly string[])[]): Grid {
  const cell = (text: string): GridCell | undefined => (text === "" ? undefined : { kind: "text", text });
  return {
    name: "様式",
    visibility: "visible",
    rows: [header, ...table].map((row) => row.map(cell)),
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    seesStrikeThrough: true,
  };
}

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
  const table = tableOf(size);
  const grid = gridOf(table);
  const reference = await fastest(() => barePass(table));
  const check = await fastest(() => checkWorkbook([grid], { facts: { fiscalYear: 2025 } }));
  const bytes = await writeXlsx({ sheets: [{ name: "様式", rows: [header, ...table] }] });
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
