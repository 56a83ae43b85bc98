import type { Block } from "../../host/model/Block";
import type { ChartView } from "./ChartView";

/** シートの骨組み: sizes and merges of a sheet. Rows and columns from 0; sizes in pixels, 0 for hidden ones. */
export interface SheetLayout {
  /** Of all rows and columns that are shown, some empty ones after the last used among them. */
  readonly rows: Float32Array;
  readonly columns: Float32Array;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Cells that hold or look like something. */
  readonly used: Block | undefined;
  readonly merges: readonly Block[];
  readonly charts: readonly ChartView[];
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
}
