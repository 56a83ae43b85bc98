import { statusCodeOf } from "../../domain/counting/statusCode";
import { countStatuses } from "../../domain/counting/StatusCounts";
import type { CheckedWorkbook } from "../../jobs/checkWorkbook";
import { columnsAsLetters } from "../../jobs/mappingFile";
import type { CheckSummary, SheetSummary } from "../session/PaneState";

/** 検証の要約 of a check, but for its findings, which go their own way. */
export function summarizeCheck(checked: CheckedWorkbook): Omit<CheckSummary, "findings"> {
  const { sheets, facts, documentFacts, scheme, master } = checked;
  const live = sheets.flatMap(({ rows }) => rows).filter(({ relisted }) => !relisted);
  return {
    sheets: sheets.map((sheet) => sheetSummary(sheet, checked)),
    facts,
    documentFacts,
    scheme,
    byStatus: countStatuses(
      live.map((row) => statusCodeOf(row, scheme)),
      scheme,
    ),
    master: { version: master.version, entries: master.entries.length },
    seesMerges: sheets.every(({ seesMerges }) => seesMerges),
  };
}

const sheetSummary = (
  { name, layout, reason, rows, headerRows, columns }: CheckedWorkbook["sheets"][number],
  { notRun }: CheckedWorkbook,
): SheetSummary => ({
  name,
  layout,
  ...(reason !== undefined && { reason }),
  measures: rows.length,
  headerRows,
  columns: columnsAsLetters(columns),
  notRun: notRun.get(name) ?? [],
});
