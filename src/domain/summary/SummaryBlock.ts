import { headingFields } from "../measure/MeasureRow";

/**
 * 行に並べるもの. policyArea: the highest heading that tells measures apart; headings: 章・節・項, or what headings there
 * are, one below the other; done: 実施済みか.
 */
export const rowAxes = [
  "policyArea",
  "headings",
  ...headingFields,
  "ministry",
  "deadline",
  "done",
  "status",
] as const;
export type RowAxis = (typeof rowAxes)[number];

/** 列に並べるもの. */
export const columnAxes = ["status", "done", "ministry", "deadline"] as const;
export type ColumnAxis = (typeof columnAxes)[number];

/** 数える単位: 行, or 施策（文字）. */
export const countUnits = ["row", "letter"] as const;
export type CountUnit = (typeof countUnits)[number];

/** 割合の分母: the line's total, the column's, or that of all. */
export const percentBases = ["none", "row", "column", "all"] as const;
export type PercentBase = (typeof percentBases)[number];

/** 全体のブロック: each category with its definition, count and percent. */
export interface OverallBlock {
  readonly kind: "overall";
}

/** 推移のブロック: the last period beside this one; left out where no earlier counts are at hand. */
export interface TrendBlock {
  readonly kind: "trend";
}

/** クロス集計のブロック. */
export interface CrossBlock {
  readonly kind: "cross";
  /** From the outermost; at least one. */
  readonly rows: readonly RowAxis[];
  readonly columns: ColumnAxis;
  readonly unit: CountUnit;
  readonly percent: PercentBase;
  readonly subtotals: boolean;
  /** Whether 再掲 rows are shown in a column of their own; of rows only. */
  readonly relisted: boolean;
  /** Whether a chart stands beside it. */
  readonly chart: boolean;
}

/** 集計のブロック: what the user picks and arranges. Plain data, kept in the workbook. */
export type SummaryBlock = OverallBlock | TrendBlock | CrossBlock;

/** A block of the usual kind, but for what is said. */
export const crossBlock = (rows: readonly RowAxis[], changes: Partial<CrossBlock> = {}): CrossBlock => ({
  kind: "cross",
  rows,
  columns: "status",
  unit: "row",
  percent: "none",
  subtotals: true,
  relisted: false,
  chart: false,
  ...changes,
});
