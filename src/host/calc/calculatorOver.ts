import type { Book } from "../model/Book";
import { buildTask } from "./buildTask";
import type { CalculationTask, FormulaResult } from "./CalculationTask";
import type { Calculator } from "./Calculator";
import { formulasToCompute, type FormulaCell } from "./formulasToCompute";
import { takeResults, unknownToEngine } from "./takeResults";

/** エンジンで計算する, wherever the engine runs: calculations come one after another. */
export function calculatorOver(
  compute: (task: CalculationTask) => Promise<readonly FormulaResult[]>,
): Calculator {
  let last: Promise<unknown> = Promise.resolve();
  const computeAll = async (formulas: readonly FormulaCell[]): Promise<void> => {
    if (formulas.length === 0) return;
    const results = await compute(buildTask(formulas));
    const unknown = unknownToEngine(formulas, results);
    if (unknown.size === 0) takeResults(formulas, results);
    else await computeAll(formulas.filter((formula) => !unknown.has(formula)));
  };
  const calculate = async (book: Book): Promise<void> => {
    await computeAll(formulasToCompute(book));
    book.staleFormulas.clear();
  };
  return {
    calculate: (book) => {
      const result = last.then(() => calculate(book));
      last = result.catch(() => undefined);
      return result;
    },
  };
}
