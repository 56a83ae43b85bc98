import type { MergedArea } from "../grid/Grid";

/** グラフの種類: bars lie, the first on top; columns stand. stackedBar100 shows shares, whatever the sums. */
export type ChartKind = "stackedBar" | "stackedBar100" | "column";

/** 系列: how one part of the bars looks. Its name is the cell above its numbers. */
export interface ModelSeries {
  /** #RRGGBB */
  readonly color: string;
  /** Stands before the number on the bar, so that the parts are told apart without color. */
  readonly label: string;
}

/** 作るグラフ: drawn of cells of its own sheet, whose changes it follows. Rows and columns count from 1. */
export interface ModelChart {
  /** Another for each chart of a sheet. */
  readonly title: string;
  readonly kind: ChartKind;
  /** The cells that it covers. */
  readonly place: MergedArea;
  /** Names of the bars: a row each, in one or more columns. */
  readonly categories: MergedArea;
  /**
   * Numbers, with one row above them that names the parts: a column for each of `series`. Of cells side by side, as
   * Excel takes names from cells only where it is given names and numbers at once.
   */
  readonly data: MergedArea;
  readonly series: readonly ModelSeries[];
}
