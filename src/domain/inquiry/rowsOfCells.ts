import { oncePer } from "../collection/oncePer";
import { cellAddress } from "../grid/cellAddress";
import type { SheetReading } from "../layout/SheetReading";
import { measureFields, type MeasureRow } from "../measure/MeasureRow";

/** セルの行: the rows to which each cell of a sheet belongs, by its A1 address: a merged cell has several. */
export const rowsOfCells = oncePer(
  ({ rows }: Pick<SheetReading, "rows">): ReadonlyMap<string, MeasureRow[]> => {
    const byCell = new Map<string, MeasureRow[]>();
    for (const row of rows)
      for (const field of measureFields) {
        const cell = row.cells[field];
        if (!cell) continue;
        const address = cellAddress(cell.row, cell.column);
        const known = byCell.get(address);
        if (!known) byCell.set(address, [row]);
        else if (known.at(-1) !== row) known.push(row);
      }
    return byCell;
  },
);
