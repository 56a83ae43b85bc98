import { countFormula } from "./countFormula";
import { severityWords } from "./severityWords";
import type { FormulaCell } from "./SheetModel";

/** 未確定（誤り n件）: what every output says while errors remain, kept live by 検証結果; otherwise `settled`. */
export function errorNotice(
  errors: number,
  findingsTable: string,
  settled: Pick<FormulaCell, "formula" | "value">,
): FormulaCell {
  const count = countFormula(findingsTable, [{ column: "severity", text: severityWords.error }]);
  return {
    formula: `=IF(${count}>0,"未確定（${severityWords.error} "&${count}&"件）",${settled.formula})`,
    value: errors > 0 ? `未確定（${severityWords.error} ${errors}件）` : settled.value,
  };
}
