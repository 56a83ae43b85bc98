import type { Tally } from "../counting/tallyMeasures";
import type { DocumentFacts } from "../document/DocumentFacts";
import { defaultStatusScheme } from "../status/defaultStatusScheme";
import type { StatusScheme } from "../status/StatusScheme";
import { countedRows, countFormula, type CountCondition } from "./countFormula";
import { factsLine } from "./documentWords";
import { errorNotice } from "./errorNotice";
import { severityWords } from "./severityWords";
import { SheetDraft } from "./SheetDraft";
import type { FormulaCell, SheetModel } from "./SheetModel";
import { addHeadingBlock } from "./summary/addHeadingBlock";
import { addMinistryBlock } from "./summary/addMinistryBlock";
import { addProofBlock } from "./summary/addProofBlock";
import { addStatusBlock } from "./summary/addStatusBlock";
import { SummaryFrame } from "./summary/SummaryFrame";

/** What a summary says besides its counts. */
export interface SummaryBasis {
  readonly facts: DocumentFacts;
  /** Findings of severity error. */
  readonly errors: number;
  /** Lines of 検証結果 that say what was not checked. */
  readonly notRun: number;
}

/** The names that 集計 has, and those of the tables from which it counts. */
export interface SummaryNames {
  readonly sheet: string;
  readonly measuresTable: string;
  readonly findingsTable: string;
}

/** Width of A4 upright in characters, at a size that can still be read. */
const PAGE_WIDTH = 118;
const NARROWEST_LABEL = 16;
const COUNT_WIDTH = 11;
const UNKNOWN_WIDTH = 14;

/** 集計: counts by status, by heading and by ministry as live formulas, and the proof that they agree. */
export function summarySheet(tally: Tally, basis: SummaryBasis, names: SummaryNames): SheetModel {
  const draft = new SheetDraft();
  const frame = new SummaryFrame(draft, tally, names.measuresTable);
  addOpening(frame, basis, names);
  draft.add();
  const statusTotals = addStatusBlock(frame);
  draft.add();
  const headingTotals = addHeadingBlock(frame);
  draft.add();
  const ministryTotals = addMinistryBlock(frame);
  draft.add();
  addProofBlock(frame, { ...statusTotals, ...headingTotals, ...ministryTotals });
  draft.columnWidths = widthsOf(frame);
  draft.print = { orientation: "portrait" };
  return draft.model("summary", names.sheet);
}

function addOpening(frame: SummaryFrame, { facts, errors, notRun }: SummaryBasis, names: SummaryNames): void {
  frame.addWords("集計", "title");
  frame.addWords(factsLine(facts), "note");
  const settled = settledNotice(notRun, names.findingsTable);
  frame.addWords(errorNotice(errors, names.findingsTable, settled), errors > 0 ? "alert" : "note");
  for (const line of schemeLines(frame.tally.scheme)) frame.addWords(line, "note");
  frame.addWords(denominator(frame.tally, names.measuresTable), "note");
}

/** Nothing is called all clear that was not checked. */
function settledNotice(notRun: number, findingsTable: string): FormulaCell {
  const count = countFormula(findingsTable, [{ column: "severity", text: severityWords.notRun }]);
  const [clear, before, after] = ["誤りは見つかっていません", "（未実施の検査 ", "件）"];
  return {
    formula: `"${clear}"&IF(${count}>0,"${before}"&${count}&"${after}","")`,
    value: notRun > 0 ? `${clear}${before}${notRun}${after}` : clear,
  };
}

function schemeLines(scheme: StatusScheme): string[] {
  const isDefault = JSON.stringify(scheme) === JSON.stringify(defaultStatusScheme);
  return [
    `状況の区分: ${scheme.name}`,
    ...(isDefault ? ["※ 区分とその記号は初期設定のものです。設定で変えられます。"] : []),
  ];
}

/** 分母: what the shares are shares of. */
function denominator({ rows, byStatus }: Tally, table: string): FormulaCell {
  const parts = ["分母: 再掲を除く", "行（全", "行、再掲", "行）"] as const;
  const relisted: CountCondition = { column: "relisted", text: "再掲" };
  const [live, all, twice] = [countedRows, [{ column: "ministryKey" } as const], [relisted]].map(
    (conditions) => countFormula(table, conditions),
  );
  return {
    formula: `="${parts[0]}"&${live}&"${parts[1]}"&${all}&"${parts[2]}"&${twice}&"${parts[3]}"`,
    value: `${parts[0]}${byStatus.total}${parts[1]}${rows.length}${parts[2]}${rows.length - byStatus.total}${parts[3]}`,
  };
}

function widthsOf(frame: SummaryFrame): number[] {
  const counts = Array.from({ length: frame.lastColumn - frame.labelColumns }, (_, index) =>
    frame.firstCount + index === frame.unknownColumn ? UNKNOWN_WIDTH : COUNT_WIDTH,
  );
  const left = PAGE_WIDTH - counts.reduce((sum, width) => sum + width, 0);
  const label = Math.max(NARROWEST_LABEL, Math.floor(left / frame.labelColumns));
  return [...Array.from({ length: frame.labelColumns }, () => label), ...counts];
}
