import { statusCodeOf } from "../../domain/counting/statusCode";
import { countStatuses } from "../../domain/counting/StatusCounts";
import { groupBy } from "../../domain/collection/groupBy";
import type { SheetReading, SkippedLine } from "../../domain/layout/SheetReading";
import type { MeasureRow } from "../../domain/measure/MeasureRow";
import type { CheckedWorkbook } from "../../jobs/checkWorkbook";
import { columnsAsLetters } from "../../jobs/columnsAsLetters";
import type { CheckSummary, SheetSummary, SkippedSummary } from "../session/PaneState";

/** So much of what was read is shown, so that the user sees whether it was read right. */
const PREVIEWED = 3;
const SHOWN_LINES = 5;
const LONGEST_PREVIEW = 120;

/** 検証の要約 of a check, but for its findings, which go their own way. */
export function summarizeCheck(checked: CheckedWorkbook): Omit<CheckSummary, "findings"> {
  const { sheets, facts, documentFacts, factSources, scheme, schemeReason, master, references } = checked;
  const live = sheets.flatMap(({ rows }) => rows).filter(({ relisted }) => !relisted);
  return {
    sheets: sheets.map((sheet) => sheetSummary(sheet, checked)),
    facts,
    documentFacts,
    factSources,
    scheme,
    schemeReason,
    ownSchemes: references.schemes ?? [],
    references: new Map([...references.grids].map(([kind, { name }]) => [kind, name])),
    byStatus: countStatuses(
      live.map((row) => statusCodeOf(row, scheme)),
      scheme,
    ),
    master: { version: master.version, entries: master.entries.length },
    seesMerges: sheets.every(({ seesMerges }) => seesMerges),
  };
}

function sheetSummary(sheet: SheetReading, { notRun }: CheckedWorkbook): SheetSummary {
  const { name, layout, reason, rows, headerRows, columns, reader } = sheet;
  const { questions, confidence, isChosen, whole, grain, tables } = sheet;
  return {
    name,
    layout,
    ...(reason !== undefined && { reason }),
    questions,
    confidence,
    isChosen,
    whole,
    grain,
    tables,
    skipped: skippedSummary(sheet.skipped),
    hiddenMeasures: rows.filter(({ row }) => reader.grid.hiddenRows.has(row)).length,
    preview: rows.slice(0, PREVIEWED).map(previewOf),
    measures: rows.length,
    headerRows,
    columns: columnsAsLetters(columns),
    notRun: notRun.get(name) ?? [],
  };
}

const skippedSummary = (lines: readonly SkippedLine[]): SkippedSummary[] =>
  [...groupBy(lines, ({ kind }) => kind)].map(([kind, own]) => ({
    kind,
    count: own.length,
    first: own.slice(0, SHOWN_LINES),
  }));

const previewOf = ({
  row,
  id,
  label,
  name,
  ministries,
  status,
  progress,
  deadline,
  relisted,
}: MeasureRow) => ({
  row,
  id,
  label,
  name: shortened(name),
  ministries,
  status: shortened(status),
  progress: shortened(progress),
  deadline: shortened(deadline),
  relisted,
});

const shortened = (text: string | null): string | null => text?.slice(0, LONGEST_PREVIEW) ?? null;
