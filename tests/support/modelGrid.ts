import type { Grid, GridCell } from "../../src/domain/grid/Grid";
import { shownValue } from "../../src/domain/sheet/shownValue";
import type { ModelCell, SheetModel } from "../../src/domain/sheet/SheetModel";

/** The texts that a reader of a model sees, row by row; of a line that reaches over all columns its one text. */
export const shownRows = ({
  rows,
  merges,
  columnWidths,
  hiddenColumns = [],
}: SheetModel): (string | number)[][] =>
  rows.map((row, index) => {
    const isWide = merges.some(
      ({ top, left, right }) => top === index + 1 && left === 1 && right >= columnWidths.length,
    );
    const shown = row.filter((_, at) => !hiddenColumns.includes(at + 1) && !(isWide && at > 0));
    return shown.map(shownValue);
  });

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
