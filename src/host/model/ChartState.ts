import type { Block } from "./Block";

/** グラフの種類 that the host draws, and what a file calls them. */
export const chartTypes = {
  BarClustered: { direction: "bar", grouping: "clustered" },
  BarStacked: { direction: "bar", grouping: "stacked" },
  BarStacked100: { direction: "bar", grouping: "percentStacked" },
  ColumnClustered: { direction: "col", grouping: "clustered" },
  ColumnStacked: { direction: "col", grouping: "stacked" },
  ColumnStacked100: { direction: "col", grouping: "percentStacked" },
} as const;

export type ChartType = keyof typeof chartTypes;

export const isStacked = (type: ChartType): boolean => chartTypes[type].grouping !== "clustered";

/** 凡例の位置 by what a file calls it. */
export const legendPositions = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;
export type LegendPosition = keyof typeof legendPositions;

/** 数字の位置 by what a file calls it. */
export const labelPositions = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
} as const;
export type LabelPosition = keyof typeof labelPositions;

/** 文字 of a part of a chart; what is not said is as Excel has it. Colors #RRGGBB, sizes in points. */
export interface ChartFontState {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
}

/** 表題 of a chart or an axis. */
export interface ChartTitleState {
  text: string;
  visible: boolean;
  font: ChartFontState;
}

/** 軸. */
export interface AxisState {
  visible: boolean;
  reversed: boolean;
  gridlines: boolean;
  /** Empty: as the cells have it. */
  numberFormat: string;
  maximum: number | undefined;
  minimum: number | undefined;
  readonly title: ChartTitleState;
}

/** 数字 on the bars. */
export interface DataLabelsState {
  visible: boolean;
  /** Empty: as the cells have it. */
  numberFormat: string;
  position: LabelPosition | undefined;
  font: ChartFontState;
}

/** 系列. Its references are formulas, so that they follow the cells as all others do; empty for none. */
export interface SeriesState {
  /** A reference with its leading =, or a text. */
  name: string;
  values: string;
  categories: string;
  /** #RRGGBB; empty for the theme's next color. */
  color: string;
  readonly labels: DataLabelsState;
}

/** グラフ that stands over cells. */
export interface ChartState {
  readonly id: string;
  name: string;
  /** Undefined for one of a file that the host keeps, but does not understand. */
  type: ChartType | undefined;
  /** The cells that it covers, with which it moves. */
  place: Block;
  gapWidth: number;
  overlap: number;
  readonly title: ChartTitleState;
  readonly legend: { visible: boolean; position: LegendPosition };
  readonly categoryAxis: AxisState;
  readonly valueAxis: AxisState;
  series: SeriesState[];
  /** Its part of the file that it came from, which stays as it is; none for a new chart. */
  readonly source?: string;
}

export const newTitle = (text = ""): ChartTitleState => ({ text, visible: text !== "", font: {} });

const newAxis = (gridlines: boolean): AxisState => ({
  visible: true,
  reversed: false,
  gridlines,
  numberFormat: "",
  maximum: undefined,
  minimum: undefined,
  title: newTitle(),
});

/** A chart without anything to show, as Excel makes one. */
export const newChart = (
  id: string,
  name: string,
  type: ChartType | undefined,
  place: Block,
): ChartState => ({
  id,
  name,
  type,
  place,
  gapWidth: 150,
  overlap: type && isStacked(type) ? 100 : 0,
  title: newTitle(),
  legend: { visible: true, position: "Bottom" },
  categoryAxis: newAxis(false),
  valueAxis: newAxis(true),
  series: [],
});

export const newSeries = (name: string, values = "", categories = ""): SeriesState => ({
  name,
  values,
  categories,
  color: "",
  labels: { visible: false, numberFormat: "", position: undefined, font: {} },
});
