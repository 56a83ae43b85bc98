import { SheetFrame } from "../../../src/preview/grid/SheetFrame";
import type { SheetLayout } from "../../../src/preview/host/SheetLayout";

/** A frame of ten rows of 20 and six columns of 50 pixels, but for what is said. */
export const frameOf = (layout: Partial<SheetLayout> = {}): SheetFrame =>
  new SheetFrame({
    rows: new Float32Array(10).fill(20),
    columns: new Float32Array(6).fill(50),
    frozen: { rows: 0, columns: 0 },
    used: { top: 0, left: 0, bottom: 7, right: 4 },
    merges: [],
    charts: [],
    showGridlines: true,
    showHeadings: true,
    ...layout,
  });
