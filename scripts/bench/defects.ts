import { judgeWorkbook } from "../../tests/rules/generated/judgeWorkbook";
import { summaryOf } from "../../tests/rules/generated/summary";

/**
 * 検査の確かさ: how much is found of what was planted in generated workbooks, over other seeds than the tests'.
 * `tsx scripts/bench/defects.ts FROM COUNT` takes others; each fault is listed with its seed.
 */
const [from = 20_000, count = 200] = process.argv.slice(2).map(Number);
const { faults, ...ratios } = summaryOf(
  Array.from({ length: count }, (_, index) => judgeWorkbook(from + index)),
);
console.table([ratios]);
for (const { seed, kind, rule, cell, value } of faults) {
  console.log(`${kind} ${rule}: seed ${seed}, ${cell} ${JSON.stringify(value.slice(-60))}`);
}
