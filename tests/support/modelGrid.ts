import type { Grid, GridCell } from "../../src/domain/grid/Grid";
import { shownValue } from "../../src/domain/sheet/shownValue";
import type { ModelCell, SheetModel } from "../../src/domain/sheet/SheetModel";

/** The texts of a model, row by row. */
export const shownRows = ({ rows }: SheetModel): (string | number)[][] =>
  rows.map((row) => row.map(shownValue));

/** A sheet model as a reader would find it once it is written. */
export const modelGrid = (model: SheetModel): Grid => ({
  name: model.name,
  visibility: "visible",
  rows: model.rows.map((row) => row.map(gridCell)),
  merges: model.merges,
  tables: model.tables,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  seesMerges: true,
  isOurs: false,
});

function gridCell(cell: ModelCell): GridCell | undefined {
  const value = shownValue(cell);
  if (value === "") return undefined;
  return { kind: typeof value === "number" ? "number" : "text", text: String(value) };
}
