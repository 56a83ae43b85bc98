import { isFormulaCell, isLinkCell, type ModelCell } from "./SheetModel";

/** 見える値: what a reader will see in a cell of a model. */
export function shownValue(cell: ModelCell | undefined): string | number {
  if (isFormulaCell(cell)) return cell.value;
  return isLinkCell(cell) ? cell.text : (cell ?? "");
}
