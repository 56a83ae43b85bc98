import { countFormula } from "./countFormula";
import { severityWords } from "./severityWords";
import { isFormulaCell, type FormulaCell, type ModelCell } from "./SheetModel";

/** 無視: the beginning of the 対応 of what the user has decided to leave. */
export const IGNORED = "無視";

const UNSETTLED = `未確定（${severityWords.error} `;
const CASES = "件）";

/** 未確定（誤り n件）. */
export const noticeOfErrors = (errors: number): string => `${UNSETTLED}${errors}${CASES}`;

export const saysErrors = (text: string): boolean => text.startsWith(UNSETTLED);

/** Whether a cell says, or would say, that errors remain. */
export const isErrorNotice = (cell: ModelCell): boolean =>
  isFormulaCell(cell) && cell.formula.includes(UNSETTLED);

/** 未確定（誤り n件）: what every output says while errors remain that nobody has decided to leave, kept live by 検証結果; otherwise `settled`. */
export function errorNotice(
  errors: number,
  findingsTable: string,
  settled: Pick<FormulaCell, "formula" | "value">,
): FormulaCell {
  const error = { column: "severity", text: severityWords.error } as const;
  const ignored = { column: "decision", text: IGNORED, match: "beginning" } as const;
  const count = `${countFormula(findingsTable, [error])}-${countFormula(findingsTable, [error, ignored])}`;
  return {
    formula: `=IF(${count}>0,"${UNSETTLED}"&(${count})&"${CASES}",${settled.formula})`,
    value: errors > 0 ? noticeOfErrors(errors) : settled.value,
  };
}
