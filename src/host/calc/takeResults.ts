import { isErrorValue } from "../../domain/text/errorValue";
import { ErrorValue, type CellContent } from "../model/CellState";
import { cellKey } from "../model/staleFormulas";
import type { FormulaResult, PlainValue } from "./CalculationTask";
import type { FormulaCell } from "./formulasToCompute";

/** Excel keeps 15 digits; what differs after them is the engine's way of computing. */
const SAME_DIGITS = 1e-14;

/**
 * 結果を受け取る: always for formulas that had no result of their own. Others keep what the file says where the
 * engine gives an error, since it does not know all of Excel's functions, or gives the same number.
 *
 * @throws Error where the engine left out a formula that has no result of its own.
 */
export function takeResults(formulas: readonly FormulaCell[], results: readonly FormulaResult[]): void {
  const values = new Map(results.map(([id, row, column, value]) => [cellKey({ id }, row, column), value]));
  for (const cell of formulas) takeResult(cell, values.get(cellKey(cell.sheet, cell.row, cell.column)));
}

/**
 * エンジンが知らない数式: those with a result of their own where the engine says #NAME?, in themselves or in what
 * they look at. What looks at them must be computed from the results that they keep.
 */
export function unknownToEngine(
  formulas: readonly FormulaCell[],
  results: readonly FormulaResult[],
): ReadonlySet<FormulaCell> {
  const unknown = new Set(
    results
      .filter(([, , , value]) => value === "#NAME?")
      .map(([id, row, column]) => cellKey({ id }, row, column)),
  );
  return new Set(
    formulas.filter(
      ({ sheet, row, column, isStale }) => !isStale && unknown.has(cellKey(sheet, row, column)),
    ),
  );
}

function takeResult({ sheet, row, column, isStale }: FormulaCell, value: PlainValue | undefined): void {
  if (value === undefined) {
    if (isStale) throw new Error(`The formula engine gave no result for row ${row + 1} of ${sheet.name}.`);
    return;
  }
  const content = contentOf(value);
  const before = sheet.cell(row, column)?.content ?? null;
  if (isStale || (!(content instanceof ErrorValue) && !isSame(before, content)))
    sheet.setResult(row, column, content);
}

function contentOf(value: PlainValue): CellContent {
  return typeof value === "string" && isErrorValue(value) ? new ErrorValue(value) : value;
}

function isSame(before: CellContent, after: CellContent): boolean {
  if (typeof before !== "number" || typeof after !== "number") return before === after;
  return Math.abs(before - after) <= Math.abs(before) * SAME_DIGITS;
}
