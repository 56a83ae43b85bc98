import type { SheetModel } from "./SheetModel";

/** 列の数 of a model: as many as its widest row has. */
export const modelColumns = ({ rows }: Pick<SheetModel, "rows">): number =>
  rows.reduce((widest, row) => Math.max(widest, row.length), 0);
