import { ministryNames } from "../../src/domain/ministry/ministryNames";
import type { Grid, GridCell } from "../../src/domain/grid/Grid";
import { measuresSheet } from "../../src/domain/sheet/measuresSheet";
import { isFormulaCell, type ModelCell } from "../../src/domain/sheet/SheetModel";
import type { CheckedWorkbook } from "../../src/jobs/checkWorkbook";
import { tallyOf } from "../../src/jobs/tallyOf";
import { modelGrid } from "./modelGrid";

/** 施策一覧 of a workbook, as it stands when it has just been made. */
export function measuresGrid(checked: CheckedWorkbook): Grid {
  const names = ministryNames(checked.master, checked.facts.fiscalYear);
  const model = measuresSheet(tallyOf(checked), names, { sheet: "施策一覧", table: "施策一覧" });
  const grid = modelGrid(model);
  const rows = grid.rows.map((cells, row) =>
    cells?.map((cell, column) => withFormula(cell, model.rows[row]?.[column])),
  );
  return { ...grid, rows, isOurs: true };
}

const withFormula = (cell: GridCell | undefined, model: ModelCell | undefined): GridCell | undefined =>
  cell && isFormulaCell(model) ? { ...cell, formula: model.formula.slice(1) } : cell;
