import type { MeasureField } from "../measure/MeasureRow";
import type { ColumnMap } from "./ColumnMap";
import type { ColumnReading } from "./ColumnReading";
import type { Question } from "./Question";

/** 表の列: what the columns below a header are. */
export interface TableColumns {
  readonly columns: ColumnMap;
  /** 項番の続きの列: to the right of the label's column, where ア） and ａ） stand in a column each. */
  readonly labelParts: readonly number[];
  /** Whether names open with the marks of headings (１．…, （２）…), as where nothing else numbers them. */
  readonly namesAreNumbered: boolean;
  /** Heading columns that name a heading on its first row only. */
  readonly carried: ReadonlySet<MeasureField>;
  /** Every column with a header, from left to right. */
  readonly readings: readonly ColumnReading[];
  readonly questions: readonly Question[];
}
