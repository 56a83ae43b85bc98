import { countedRows, countFormula } from "../countFormula";
import type { FormulaCell } from "../SheetModel";
import type { HeadingTotals } from "./addHeadingBlock";
import type { MinistryTotals } from "./addMinistryBlock";
import type { StatusTotals } from "./addStatusBlock";
import type { SummaryFrame } from "./SummaryFrame";

const AGREES = "一致";
const DIFFERS = "不一致";

/** 検算: each total beside the number of live rows in 施策一覧, and whether the two agree. */
export function addProofBlock(
  frame: SummaryFrame,
  totals: StatusTotals & HeadingTotals & MinistryTotals,
): void {
  const { byStatus, letters } = frame.tally;
  const live = countFormula(frame.table, countedRows);
  const measures = countFormula(frame.table, [{ column: "letterStatus" }]);
  frame.addWords("検算", "heading");
  frame.addHeader(["対象"], ["集計", "施策一覧", "結果"]);
  addProof(frame, "状況別（行数）", totals.rows, live, byStatus.total);
  if (totals.letters !== undefined) {
    addProof(frame, "状況別（施策数）", totals.letters, measures, letters.total);
  }
  if (totals.lines !== undefined) addProof(frame, "見出し別の行の合計", totals.lines, live, byStatus.total);
  addProof(frame, "見出し別の計", totals.grandTotal, live, byStatus.total);
  addProof(frame, "府省庁別の実数", totals.live, live, byStatus.total);
}

function addProof(frame: SummaryFrame, word: string, shown: string, counted: string, value: number): void {
  const result: FormulaCell = { formula: `=IF(${shown}=${counted},"${AGREES}","${DIFFERS}")`, value: AGREES };
  const row = frame.addLine(
    [word],
    [{ formula: `=${shown}`, value }, { formula: `=${counted}`, value }, result],
    ["text", "count"],
  );
  const column = frame.firstCount + 2;
  frame.draft.look({ top: row, left: column, bottom: row, right: column }, "centered");
}
