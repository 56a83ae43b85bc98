import { rowMilestones } from "../domain/deadline/rowMilestones";
import type { DocumentFacts } from "../domain/document/DocumentFacts";
import type { MeasureRow } from "../domain/measure/MeasureRow";
import type { CheckedWorkbook } from "../jobs/checkWorkbook";
import { columnsAsLetters } from "../jobs/columnsAsLetters";
import { headersOf, questionMessage } from "../messages/readingMessages.ja";
import { findingMessage, notRunMessage } from "../messages/ja";

/** `check --json`: the contract with other programs. Names and shapes here are not to change. */
export function checkReport(checked: CheckedWorkbook, withRecords: boolean) {
  return {
    sheets: checked.sheets.map((sheet) => ({
      name: sheet.name,
      layout: sheet.layout,
      headerRows: sheet.headerRows,
      columns: columnsAsLetters(sheet.columns),
      tables: sheet.tables.map(({ headerRows, columns, firstRow, lastRow, measures }) => ({
        headerRows,
        columns: columnsAsLetters(columns),
        firstRow,
        lastRow,
        records: measures,
      })),
      records: sheet.rows.length,
      confidence: Math.round(sheet.confidence * 100) / 100,
      questions: sheet.questions.map((question) => ({
        kind: question.kind,
        message: questionMessage(question, headersOf(sheet.tables)),
      })),
      whole: sheet.isWhole,
      grain: sheet.grain.grain,
      notRun: (checked.notRun.get(sheet.name) ?? []).map((each) => ({
        rule: each.rule,
        why: notRunMessage(each),
      })),
    })),
    ...(withRecords && {
      records: checked.sheets.flatMap(({ rows }) => rows.map((row) => recordOf(row, checked.facts))),
    }),
    findings: checked.findings.map(
      ({ rule, severity, sheet, cell, field, value, suggestion, safe, details, ignored }) => ({
        rule,
        severity,
        sheet,
        cell,
        field,
        value,
        message: findingMessage({ rule, details }),
        suggestion,
        safe,
        ...(ignored !== undefined && { ignored }),
      }),
    ),
  };
}

function recordOf(row: MeasureRow, { fiscalYear }: DocumentFacts) {
  const { sheet, row: rowNumber, id, chapter, section, item, group, subgroup, label, name } = row;
  const { ministries, ministriesText, status, progress, deadline, relisted, isMain } = row;
  const headings = { chapter, section, item, group, subgroup };
  return {
    sheet,
    row: rowNumber,
    id,
    ...headings,
    label,
    name,
    ministries,
    ministriesText,
    status,
    progress,
    deadline,
    milestones: rowMilestones(row, fiscalYear),
    relisted,
    main: isMain,
  };
}
