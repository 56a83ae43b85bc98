import type { ChartKind } from "./ModelChart";

/** 見た目 of a kind of chart, in Office.js terms; whoever makes a chart follows it. */
export interface ChartLook {
  readonly type: "BarStacked" | "BarStacked100" | "ColumnClustered";
  /** Bars are counted from below, where nothing else is said. */
  readonly isReversed: boolean;
  readonly labelPosition: "Center" | "OutsideEnd";
}

const stacked = { isReversed: true, labelPosition: "Center" } as const;

export const chartLooks: Readonly<Record<ChartKind, ChartLook>> = {
  stackedBar: { type: "BarStacked", ...stacked },
  stackedBar100: { type: "BarStacked100", ...stacked },
  column: { type: "ColumnClustered", isReversed: false, labelPosition: "OutsideEnd" },
};

/** 間隔 between the bars, in percent of their width. */
export const GAP_WIDTH = 50;
export const CHART_TITLE_SIZE = 12;

const NAME_START = "グラフ_";

/** グラフの名前, by which it is known as ours when its sheet is written again. */
export const chartName = (title: string): string => NAME_START + title;
export const isOurChart = (name: string): boolean => name.startsWith(NAME_START);

const INK = { dark: "#000000", light: "#FFFFFF" } as const;
/** From here on black on a color has more contrast than white. */
const MIDDLE_LUMINANCE = 0.179;

/** 数字の色 on a bar, or beside it. */
export const labelInk = (position: ChartLook["labelPosition"], color: string): string =>
  position === "OutsideEnd" || luminance(color) > MIDDLE_LUMINANCE ? INK.dark : INK.light;

/** Relative luminance of #RRGGBB, as WCAG counts it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 数字の書式: the label before the number; nothing at all for nought. */
export const labelFormat = (label: string): string => `${quoted(label === "" ? "" : `${label} `)}0;;`;

/** Within quotes a format takes all but a quote as it is. */
const quoted = (text: string): string => (text === "" ? "" : `"${text.replaceAll('"', '"\\""')}"`);
