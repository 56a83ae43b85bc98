import type { Finding } from "../check/Finding";
import type { Severity } from "../rules/Rule";
import { askedColumns } from "./askedColumns";
import { fieldWords } from "./fieldWords";
import { severityWords } from "./severityWords";
import { SheetDraft } from "./SheetDraft";
import type { CellLook, ModelCell, SheetModel } from "./SheetModel";
import type { TableNames } from "./TableNames";

/** 未実施の検査の一行, in the caller's words. */
export interface NotRunLine {
  readonly sheet: string;
  /** Rule slug. */
  readonly rule: string;
  /** Which check, and why it was not run. */
  readonly text: string;
}

/** What 検証結果 lists. */
export interface FindingsContent {
  readonly findings: readonly Finding[];
  readonly notRun: readonly NotRunLine[];
  /** The sentences of a finding. */
  readonly describe: (finding: Finding) => string;
}

interface FindingColumn {
  readonly header: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly look: CellLook;
}

const columns: readonly FindingColumn[] = [
  { header: "番号", width: 6, look: "count" },
  { header: askedColumns.severity, width: 8, look: "centered" },
  { header: "シート", width: 14, look: "text" },
  { header: "セル", width: 8, look: "centered" },
  { header: "項目", width: 12, look: "text" },
  { header: "いまの値", width: 28, look: "text" },
  { header: "内容", width: 48, look: "text" },
  { header: "直し方", width: 28, look: "text" },
  { header: "規則", width: 24, look: "text" },
];
const SEVERITY_COLUMN = 2;
const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** A suggestion to leave nothing in the cell. */
const EMPTY_IT = "（空欄にする）";

/** 検証結果: all findings in one table, the gravest first, and at its end what was not checked. */
export function findingsSheet(content: FindingsContent, names: TableNames): SheetModel {
  const draft = new SheetDraft();
  draft.add(columns.map(({ header }) => header));
  if (content.findings.length === 0) draft.add(nothingFound(content.notRun.length));
  const runs = addFindings(draft, content);
  content.notRun.forEach((line, index) => draft.add(notRunCells(line, content.findings.length + index + 1)));
  addLooks(draft, runs);
  draft.table(names.table, { top: 1, left: 1, bottom: draft.nextRow - 1, right: columns.length });
  draft.columnWidths = columns.map(({ width }) => width);
  draft.freeze = { rows: 1, columns: 0 };
  draft.print = { orientation: "landscape", titleRows: [1, 1] };
  return draft.model("findings", names.sheet);
}

/** Rows of one severity. */
interface Run {
  readonly severity: Severity;
  readonly top: number;
  readonly bottom: number;
}

function addFindings(draft: SheetDraft, { findings, describe }: FindingsContent): Run[] {
  let number = 0;
  return severities.flatMap((severity) => {
    const top = draft.nextRow;
    for (const finding of findings.filter((each) => each.severity === severity)) {
      number++;
      draft.add(findingCells(finding, number, describe(finding)));
    }
    return draft.nextRow > top ? [{ severity, top, bottom: draft.nextRow - 1 }] : [];
  });
}

const findingCells = (finding: Finding, number: number, words: string): ModelCell[] => [
  number,
  severityWords[finding.severity],
  finding.sheet,
  { text: finding.cell, sheet: finding.sheet, cell: finding.cell },
  finding.field === "sheet" ? "シート" : fieldWords[finding.field],
  finding.value === "" ? null : finding.value,
  words,
  finding.suggestion === "" ? EMPTY_IT : finding.suggestion,
  finding.rule,
];

const notRunCells = ({ sheet, rule, text }: NotRunLine, number: number): ModelCell[] => [
  number,
  severityWords.notRun,
  sheet,
  null,
  null,
  null,
  text,
  null,
  rule,
];

/** A table has a line below its header; nothing is called all clear that was not checked. */
function nothingFound(notRun: number): ModelCell[] {
  const rest = notRun > 0 ? `（未実施の検査 ${notRun}件）` : "";
  const words = `検査した範囲では、直すところは見つかりませんでした${rest}。`;
  return [null, null, null, null, null, null, words, null, null];
}

function addLooks(draft: SheetDraft, runs: readonly Run[]): void {
  const bottom = draft.nextRow - 1;
  draft.look({ top: 1, left: 1, bottom: 1, right: columns.length }, "header");
  columns.forEach(({ look }, index) => {
    draft.look({ top: 2, left: index + 1, bottom, right: index + 1 }, look);
  });
  for (const { severity, top, bottom: last } of runs) {
    draft.look({ top, left: SEVERITY_COLUMN, bottom: last, right: SEVERITY_COLUMN }, severity);
  }
}
