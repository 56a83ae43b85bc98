import type { FormulaCell } from "../SheetModel";
import type { Proof } from "./Proof";
import type { SummaryFrame } from "./SummaryFrame";

export const PROOF_TITLE = "検算";

const AGREES = "一致";
const DIFFERS = "不一致";

/** 検算: each total beside the number of rows in 施策一覧, and whether the two agree. */
export function addProofBlock(frame: SummaryFrame, proofs: readonly Proof[]): void {
  frame.addWords(PROOF_TITLE, "heading");
  frame.addHeader(["対象"], ["集計", "施策一覧", "結果"]);
  for (const proof of proofs) addProof(frame, proof);
}

function addProof(frame: SummaryFrame, { word, shown, counted, value }: Proof): void {
  const measures = frame.formulaOf(counted);
  const result: FormulaCell = {
    formula: `=IF(${shown}=${measures},"${AGREES}","${DIFFERS}")`,
    value: AGREES,
  };
  const cells = [{ formula: `=${shown}`, value }, { formula: `=${measures}`, value }, result];
  const row = frame.addLine([word], cells, ["text", "count"]);
  const column = frame.firstCount + cells.length - 1;
  frame.draft.look({ top: row, left: column, bottom: row, right: column }, "centered");
}
