import type { Finding } from "../check/Finding";
import type { MeasureRow } from "../measure/MeasureRow";

/** 照会: one finding, as it is asked of a ministry. */
export interface Inquiry {
  /** 照会番号, by which its answer is found again. */
  readonly number: string;
  readonly finding: Finding;
  /** The row it stands in; absent for what concerns a sheet as a whole. */
  readonly row: MeasureRow | undefined;
  /** Whether the finding quotes a row of another ministry, which is not to be shown. */
  readonly quotesOthers: boolean;
}

/** 一つの府省庁への照会. */
export interface MinistryInquiries {
  /** Canonical name; absent: 担当不明, for the team itself. */
  readonly ministry: string | undefined;
  readonly inquiries: readonly Inquiry[];
}
