import type { MeasureRow } from "../../measure/MeasureRow";
import type { LineTrace } from "../trace/lineTrace";
import type { CellLook, ModelCell } from "../SheetModel";

/** 印刷の一行: a row of the sheet, with the height that it takes. */
export interface PrintLine {
  /** wide: one text over all columns. */
  readonly kind: "wide" | "header" | "row";
  readonly cells: readonly ModelCell[];
  /** Of a wide line. */
  readonly look?: CellLook;
  /** In points. */
  readonly height: number;
  /** What it stands over must follow on the same page. */
  readonly keepsNext: boolean;
  readonly trace: LineTrace;
  /** Of a row, or a part of one. */
  readonly row?: MeasureRow;
  /** Whether it is the rest of the line above. */
  readonly goesOn?: boolean;
}

/** 続きをつなぐ: a line with the rest of it, where one row has room for both. */
export type JoinLines = (line: PrintLine, rest: PrintLine) => PrintLine | undefined;
