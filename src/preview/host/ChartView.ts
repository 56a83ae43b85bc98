import type { Block } from "../../host/model/Block";

/** 系列 as it is shown: a number and its words for each bar; no number, no bar. */
export interface SeriesView {
  readonly name: string;
  /** #RRGGBB */
  readonly color: string;
  readonly values: readonly (number | undefined)[];
  /** Absent where the chart shows none. */
  readonly labels?: readonly string[];
  readonly labelColor: string;
  /** Whether the words stand beyond the bar's end. */
  readonly isLabelOutside: boolean;
}

/** 表示するグラフ: bars with what the cells now say. */
export interface ChartView {
  readonly id: string;
  readonly place: Block;
  /** Empty for none. */
  readonly title: string;
  readonly direction: "bar" | "col";
  readonly grouping: "clustered" | "stacked" | "percentStacked";
  /** Whether the first bar is the last one along its axis. */
  readonly isReversed: boolean;
  /** Between the bars, as a part of their width. */
  readonly gap: number;
  readonly hasLegend: boolean;
  readonly categories: readonly string[];
  readonly series: readonly SeriesView[];
}
