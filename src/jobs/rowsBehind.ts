import type { TableNames } from "../domain/sheet/TableNames";
import { draftSummary } from "../domain/sheet/summarySheet";
import { isFormulaCell } from "../domain/sheet/SheetModel";
import { cellPlace } from "../domain/grid/cellAddress";
import { columnFilters, type ColumnFilter, type CountProblem } from "../domain/summary/ColumnFilter";
import { countOf } from "../domain/summary/CountTerms";
import { chosenBlocks } from "../domain/summary/summarySets";
import type { CheckedWorkbook } from "./checkWith";
import type { ReportNotes } from "./reportSheets";
import { tallyOf } from "./tallyOf";

/** 集計の一つのセル, as it stands in the workbook. */
export interface SummaryCell {
  /** A1 address. */
  readonly cell: string;
  readonly formula: string;
  readonly summary: TableNames;
  readonly measures: TableNames;
  readonly findings: TableNames;
}

/** 数字のもとの行: which rows of 施策一覧 a number counts, and how many they are. */
export type RowsBehind =
  { readonly filters: readonly ColumnFilter[]; readonly count: number } | { readonly problem: CountProblem };

/** 数字のもとをたどる. */
export function rowsBehind(
  checked: CheckedWorkbook,
  { cell, formula, summary, measures, findings }: SummaryCell,
  wish: Pick<ReportNotes, "summary" | "previous" | "rounding">,
): RowsBehind {
  const tally = tallyOf(checked);
  const { facts } = checked;
  // What stands above the blocks says other things then, but as many lines.
  const basis = {
    facts,
    errors: 0,
    notRun: 0,
    blocks: chosenBlocks(wish.summary, facts),
    previous: wish.previous,
    rounding: wish.rounding,
  };
  const { model, counts } = draftSummary(tally, basis, {
    sheet: summary.sheet,
    measuresSheet: measures.sheet,
    measuresTable: measures.table,
    findingsTable: findings.table,
  });
  const terms = counts.get(cell);
  const place = cellPlace(cell);
  const drafted = place && model.rows[place.row - 1]?.[place.column - 1];
  const isDrafted = isFormulaCell(drafted) && drafted.formula === formula;
  if (!formula.startsWith("=")) return { problem: "notACount" };
  if (!isDrafted) return { problem: "outdated" };
  if (!terms) return { problem: "notACount" };
  const filters = columnFilters(terms);
  return filters ? { filters, count: countOf(tally.rows, terms) } : { problem: "notFilterable" };
}
