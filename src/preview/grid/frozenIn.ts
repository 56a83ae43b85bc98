import type { View } from "./panes";
import type { SheetFrame } from "./SheetFrame";

/** What must be left of the view to scroll in. */
const LARGEST_SHARE = 2 / 3;

/** 固定する行と列: as the sheet says, but none on a side of which they would leave too little to scroll in. */
export function frozenIn(
  { layout: { frozen }, rows, columns }: SheetFrame,
  view: Pick<View, "width" | "height">,
): { readonly rows: number; readonly columns: number } {
  return {
    rows: rows.start(frozen.rows) <= view.height * LARGEST_SHARE ? frozen.rows : 0,
    columns: columns.start(frozen.columns) <= view.width * LARGEST_SHARE ? frozen.columns : 0,
  };
}
