import { modelColumns } from "../domain/sheet/modelColumns";
import { isFormulaCell, isLinkCell, type ModelCell, type SheetModel } from "../domain/sheet/SheetModel";

/** What is written for a cell of a model: a formula, a text or a number; empty text for nothing. */
function writtenValue(cell: ModelCell | undefined): string | number {
  if (cell === null || cell === undefined) return "";
  if (isFormulaCell(cell)) return cell.formula;
  return isLinkCell(cell) ? cell.text : cell;
}

/** All cells of a model as one rectangle, row by row, as Office.js takes them. */
export function* modelValues(model: SheetModel): Generator<(string | number)[]> {
  const columns = modelColumns(model);
  for (const row of model.rows) yield Array.from({ length: columns }, (_, index) => writtenValue(row[index]));
}
