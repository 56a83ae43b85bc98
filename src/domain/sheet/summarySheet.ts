import type { Rounding } from "../counting/Rounding";
import type { Tally } from "../counting/tallyMeasures";
import type { DocumentFacts } from "../document/DocumentFacts";
import { defaultStatusScheme } from "../status/defaultStatusScheme";
import type { StatusScheme } from "../status/StatusScheme";
import { crossTable, type CrossTable } from "../summary/crossTable";
import type { CountTerms } from "../summary/CountTerms";
import { distinctBlocks } from "../summary/distinctBlocks";
import type { PreviousCounts } from "../summary/PreviousCounts";
import { crossBlock, type SummaryBlock } from "../summary/SummaryBlock";
import { countedRows, countFormula, type CountCondition } from "./countFormula";
import { factsLine } from "./documentWords";
import { errorNotice } from "./errorNotice";
import { severityWords } from "./severityWords";
import { SheetDraft } from "./SheetDraft";
import type { FormulaCell, SheetModel } from "./SheetModel";
import { addCrossBlock } from "./summary/addCrossBlock";
import { addOverallBlock } from "./summary/addOverallBlock";
import { addTrendBlock, TREND_WIDTH } from "./summary/addTrendBlock";
import { addProofBlock } from "./summary/addProofBlock";
import { widthOf } from "./summary/CrossLayout";
import { SummaryFrame } from "./summary/SummaryFrame";

/** What a summary says besides its counts. */
export interface SummaryBasis {
  readonly facts: DocumentFacts;
  /** Findings of severity error. */
  readonly errors: number;
  /** Lines of 検証結果 that say what was not checked. */
  readonly notRun: number;
  /** In their order. */
  readonly blocks: readonly SummaryBlock[];
  /** 前回の数, where they are at hand. */
  readonly previous?: PreviousCounts | undefined;
  /** 割合の端数; absent: each by itself. */
  readonly rounding?: Rounding | undefined;
}

/** The names that 集計 has, and those of what it counts from. */
export interface SummaryNames {
  readonly sheet: string;
  readonly measuresSheet: string;
  readonly measuresTable: string;
  readonly findingsTable: string;
}

/** 集計の下書き, and which rows each number in it counts, by its A1 address. */
export interface SummaryDraft {
  readonly model: SheetModel;
  readonly counts: ReadonlyMap<string, CountTerms>;
}

/** Widths in characters: of all words before the counts, of the narrowest of them, of a count under a short and a long word. */
const LABELS_WIDTH = 60;
const NARROWEST_LABEL = 16;
const COUNT_WIDTH = 9;
const LONG_WIDTH = 13;
const LONG_HEADER = 5;
/** Of A4 upright, at a size that can still be read. */
const PAGE_WIDTH = 118;
/** Words of a line stand in at least two columns, as 区分 and 内容 do; the widest of the fixed blocks takes four counts. */
const FEWEST = { labels: 2, counts: 4 } as const;

export const summarySheet = (tally: Tally, basis: SummaryBasis, names: SummaryNames): SheetModel =>
  draftSummary(tally, basis, names).model;

/** 集計: the blocks that were picked, as live formulas over 施策一覧, and the proof that they agree. */
export function draftSummary(tally: Tally, basis: SummaryBasis, names: SummaryNames): SummaryDraft {
  const draft = new SheetDraft();
  const blocks = distinctBlocks(basis.blocks, tally)
    .filter(({ kind }) => kind !== "trend" || basis.previous !== undefined)
    .map((block) => (block.kind === "cross" ? crossTable(block, tally) : block.kind));
  const tables = blocks.filter((block) => typeof block !== "string");
  const frame = frameOf(draft, tally, basis, names, tables);
  addOpening(frame, basis, names);
  const proofs = blocks.flatMap((block) => {
    draft.add();
    if (typeof block !== "string") return addCrossBlock(frame, block);
    if (block === "overall") return addOverallBlock(frame);
    return basis.previous ? addTrendBlock(frame, basis.previous) : [];
  });
  draft.add();
  if (!frame.hasGrandTotal) {
    // Other programs look for this line, whatever the user has picked.
    proofs.push(...addCrossBlock(frame, crossTable(crossBlock([]), tally)));
    draft.add();
  }
  addProofBlock(frame, proofs);
  layOut(frame, tables);
  return { model: draft.model("summary", names.sheet), counts: frame.counts };
}

function frameOf(
  draft: SheetDraft,
  tally: Tally,
  { previous, blocks, rounding = "each" }: SummaryBasis,
  { measuresSheet: sheet, measuresTable: table }: SummaryNames,
  tables: readonly CrossTable[],
): SummaryFrame {
  const hasTrend = previous !== undefined && blocks.some(({ kind }) => kind === "trend");
  const labels = Math.max(FEWEST.labels, ...tables.map(({ axes }) => axes.length));
  const unseen = tally.scheme.categories.length + 2;
  const counts = Math.max(FEWEST.counts, unseen, hasTrend ? TREND_WIDTH : 0, ...tables.map(widthOf));
  return new SummaryFrame(draft, tally, { sheet, table }, labels, labels + counts, rounding);
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

/** 幅と用紙: where more stands side by side than an upright page takes, it lies. */
function layOut({ draft, labelColumns, lastColumn }: SummaryFrame, tables: readonly CrossTable[]): void {
  const isLong = (index: number): boolean =>
    tables.some(({ columns }) => (columns[index]?.text ?? "").length > LONG_HEADER);
  const label = Math.max(NARROWEST_LABEL, Math.floor(LABELS_WIDTH / labelColumns));
  const columns = Math.max(lastColumn, ...draft.charts.map(({ place }) => place.right));
  const widths = Array.from({ length: columns }, (_, index) =>
    index < labelColumns ? label : isLong(index - labelColumns) ? LONG_WIDTH : COUNT_WIDTH,
  );
  draft.columnWidths = widths;
  const width = widths.reduce((sum, each) => sum + each, 0);
  draft.print = { orientation: width > PAGE_WIDTH ? "landscape" : "portrait" };
}
