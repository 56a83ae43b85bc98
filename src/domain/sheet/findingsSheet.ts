import type { Finding } from "../check/Finding";
import type { Severity } from "../rules/Rule";
import { askedColumns } from "./askedColumns";
import { IGNORED } from "./errorNotice";
import { fieldWords } from "./fieldWords";
import { findingsHead, type FindingsBasis } from "./findingsHead";
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
  readonly basis: FindingsBasis;
  /** The sentences of a finding. */
  readonly describe: (finding: Finding) => string;
  /** Whose row it stands in; "" where it stands in none. */
  readonly ministriesOf: (finding: Finding) => string;
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
  // Behind those that earlier reports had: formulas of the user's know a column by its place.
  { header: "府省庁", width: 20, look: "text" },
  { header: askedColumns.decision, width: 16, look: "text" },
];
const WORDS_COLUMN = 7;
const SEVERITY_COLUMN = 2;
const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

const UNDECIDED = "未対応";
/** A suggestion to leave nothing in the cell. */
const EMPTY_IT = "（空欄にする）";

/** 検証結果: what was checked against what, then all findings in one table, the gravest first, and what was not checked. */
export function findingsSheet(content: FindingsContent, names: TableNames): SheetModel {
  const draft = new SheetDraft();
  draft.addWide("検証結果", columns.length, "title");
  for (const line of findingsHead(content.basis)) draft.addWide(line, columns.length, "note");
  const header = draft.add(columns.map(({ header: word }) => word));
  if (content.findings.length === 0) draft.add(nothingFound(content.notRun.length));
  const runs = addFindings(draft, content);
  content.notRun.forEach((line, index) => draft.add(notRunCells(line, content.findings.length + index + 1)));
  addLooks(draft, header, runs);
  draft.table(names.table, { top: header, left: 1, bottom: draft.nextRow - 1, right: columns.length });
  draft.columnWidths = columns.map(({ width }) => width);
  draft.freeze = { rows: header, columns: 0 };
  draft.print = { orientation: "landscape", titleRows: [header, header] };
  return draft.model("findings", names.sheet);
}

/** Rows of one severity. */
interface Run {
  readonly severity: Severity;
  readonly top: number;
  readonly bottom: number;
}

function addFindings(draft: SheetDraft, content: FindingsContent): Run[] {
  let number = 0;
  return severities.flatMap((severity) => {
    const top = draft.nextRow;
    for (const finding of content.findings.filter((each) => each.severity === severity)) {
      number++;
      draft.add(findingCells(finding, number, content));
    }
    return draft.nextRow > top ? [{ severity, top, bottom: draft.nextRow - 1 }] : [];
  });
}

const findingCells = (
  finding: Finding,
  number: number,
  { describe, ministriesOf }: FindingsContent,
): ModelCell[] => [
  number,
  severityWords[finding.severity],
  finding.sheet,
  { text: finding.cell, sheet: finding.sheet, cell: finding.cell },
  finding.field === "sheet" ? "シート" : fieldWords[finding.field],
  textOrNothing(finding.value),
  describe(finding),
  finding.suggestion === "" ? EMPTY_IT : finding.suggestion,
  finding.rule,
  textOrNothing(ministriesOf(finding)),
  decision(finding),
];

/** What has been repaired is no finding any more. */
const decision = ({ ignored }: Finding): string =>
  ignored === undefined ? UNDECIDED : `${IGNORED}（${ignored}）`;

const textOrNothing = (text: string): string | null => (text === "" ? null : text);

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
  null,
  null,
];

/** A table has a line below its header; nothing is called all clear that was not checked. */
function nothingFound(notRun: number): ModelCell[] {
  const rest = notRun > 0 ? `（未実施の検査 ${notRun}件）` : "";
  const words = `検査した範囲では、直すところは見つかりませんでした${rest}。`;
  return columns.map((_, index) => (index + 1 === WORDS_COLUMN ? words : null));
}

function addLooks(draft: SheetDraft, header: number, runs: readonly Run[]): void {
  const bottom = draft.nextRow - 1;
  draft.look({ top: header, left: 1, bottom: header, right: columns.length }, "header");
  columns.forEach(({ look }, index) => {
    draft.look({ top: header + 1, left: index + 1, bottom, right: index + 1 }, look);
  });
  for (const { severity, top, bottom: last } of runs) {
    draft.look({ top, left: SEVERITY_COLUMN, bottom: last, right: SEVERITY_COLUMN }, severity);
  }
}
