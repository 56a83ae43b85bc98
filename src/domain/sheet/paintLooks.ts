import { modelColumns } from "./modelColumns";
import type { CellLook, SheetModel } from "./SheetModel";

/** 塗り分け: the look of every cell by row and column from 0, later areas over earlier; undefined where there is none. */
export function paintLooks(model: SheetModel): (CellLook | undefined)[][] {
  const { rows, columns } = paintedSize(model);
  const painted = Array.from({ length: rows }, () =>
    new Array<CellLook | undefined>(columns).fill(undefined),
  );
  for (const { look, top, left, bottom, right } of model.looks)
    for (let row = top; row <= bottom; row++) painted[row - 1]?.fill(look, left - 1, right);
  return painted;
}

/** Rows and columns that hold or show something. */
const paintedSize = (model: SheetModel): { rows: number; columns: number } =>
  model.looks.reduce(
    (size, { bottom, right }) => ({
      rows: Math.max(size.rows, bottom),
      columns: Math.max(size.columns, right),
    }),
    { rows: model.rows.length, columns: modelColumns(model) },
  );
