import { textUnits } from "../../domain/text/textUnits";
import type { ChartView, SeriesView } from "../host/ChartView";

/** Of a chart's letters, in pixels. */
export const CHART_LETTERS = { size: 12, title: 15 } as const;
const DIGIT_WIDTH = CHART_LETTERS.size / 2;
const LINE = 18;
const MARGIN = 10;
const TITLE_HEIGHT = 30;
const LEGEND_HEIGHT = 26;
const SWATCH = 10;
/** Of the chart's width, at most, for the bars' names. */
const NAMES_SHARE = 0.35;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface ChartText {
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  readonly color?: string;
}

export interface ChartBar extends Size {
  readonly x: number;
  readonly y: number;
  readonly color: string;
}

/** グラフの絵: what is drawn of a chart, in pixels from its corner. */
export interface ChartDrawing {
  readonly title: ChartText | undefined;
  readonly bars: readonly ChartBar[];
  readonly texts: readonly ChartText[];
  readonly swatches: readonly ChartBar[];
}

/** グラフを並べる. */
export function layOutChart(view: ChartView, { width, height }: Size): ChartDrawing {
  const top = view.title === "" ? MARGIN : TITLE_HEIGHT;
  const bottom = height - (view.hasLegend ? LEGEND_HEIGHT : MARGIN);
  const isBar = view.direction === "bar";
  const names = isBar ? namesWidth(view, width) : 0;
  const plot: Plot = {
    view,
    left: MARGIN + names,
    right: width - MARGIN,
    top: isBar ? top : top + LINE,
    bottom: isBar ? bottom : bottom - LINE,
    most: mostOf(view),
  };
  const parts = view.categories.length > 0 || view.series.length > 0 ? bandsOf(plot) : [];
  const legend = view.hasLegend
    ? legendOf(view, width, height - LEGEND_HEIGHT / 2)
    : { texts: [], swatches: [] };
  return {
    title: view.title === "" ? undefined : { x: width / 2, y: top / 2, text: view.title, anchor: "middle" },
    bars: parts.flatMap(({ bars }) => bars),
    texts: [...parts.flatMap(({ texts }) => texts), ...legend.texts],
    swatches: legend.swatches,
  };
}

interface Plot {
  readonly view: ChartView;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The number that fills the whole length. */
  readonly most: number;
}

const widthOf = (text: string): number => textUnits(text) * DIGIT_WIDTH;

const namesWidth = ({ categories }: ChartView, width: number): number =>
  Math.min(Math.max(0, ...categories.map(widthOf)) + MARGIN, width * NAMES_SHARE);

const positive = (value: number | undefined): number => Math.max(0, value ?? 0);

const sumAt = (series: readonly SeriesView[], index: number): number =>
  series.reduce((sum, { values }) => sum + positive(values[index]), 0);

const barCount = ({ categories, series }: ChartView): number =>
  Math.max(categories.length, ...series.map(({ values }) => values.length));

function mostOf(view: ChartView): number {
  if (view.grouping === "percentStacked") return 1;
  const each = Array.from({ length: barCount(view) }, (_, index) =>
    view.grouping === "stacked"
      ? sumAt(view.series, index)
      : Math.max(0, ...view.series.map(({ values }) => positive(values[index]))),
  );
  return Math.max(1, ...each);
}

interface Parts {
  readonly bars: readonly ChartBar[];
  readonly texts: readonly ChartText[];
}

/** For each name a band across the plot, with its bar and its name. */
function bandsOf(plot: Plot): Parts[] {
  const { view, left, right, top, bottom } = plot;
  const isBar = view.direction === "bar";
  const count = barCount(view);
  const band = (isBar ? bottom - top : right - left) / Math.max(1, count);
  const thickness = band / (1 + view.gap);
  return Array.from({ length: count }, (_, index) => {
    // Names run upwards and to the right, unless they are reversed.
    const at = isBar === view.isReversed ? index : count - 1 - index;
    const start = (isBar ? top : left) + band * at;
    const name = nameText(plot, index, start + band / 2, band);
    const parts = barsAt(plot, index, start + (band - thickness) / 2, thickness);
    return { bars: parts.bars, texts: [...parts.texts, ...(name ? [name] : [])] };
  });
}

function nameText(
  { view, left, bottom }: Plot,
  index: number,
  middle: number,
  band: number,
): ChartText | undefined {
  const name = view.categories[index] ?? "";
  if (name === "") return undefined;
  return view.direction === "bar"
    ? { x: left - MARGIN / 2, y: middle, text: shortened(name, left - MARGIN), anchor: "end" }
    : { x: middle, y: bottom + LINE / 2, text: shortened(name, band), anchor: "middle" };
}

/** Cut with an ellipsis where it is wider than its room. */
function shortened(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const letters = [...text];
  while (letters.length > 0 && widthOf(`${letters.join("")}…`) > room) letters.pop();
  return `${letters.join("")}…`;
}

function barsAt(plot: Plot, index: number, start: number, thickness: number): Parts {
  const { series, grouping } = plot.view;
  const isClustered = grouping === "clustered";
  const whole = grouping === "percentStacked" ? sumAt(series, index) || 1 : 1;
  const each = isClustered ? thickness / Math.max(1, series.length) : thickness;
  const bars: ChartBar[] = [];
  const texts: ChartText[] = [];
  let from = 0;
  series.forEach((one, position) => {
    const share = positive(one.values[index]) / whole / plot.most;
    if (share === 0) return;
    const bar = barOf(plot, one.color, {
      from,
      share,
      start: start + (isClustered ? each * position : 0),
      each,
    });
    bars.push(bar);
    const label = one.labels?.[index] ?? "";
    if (label !== "") texts.push(labelText(plot, bar, one, label));
    if (!isClustered) from += share;
  });
  return { bars, texts };
}

interface Stretch {
  /** Parts of the plot's length. */
  readonly from: number;
  readonly share: number;
  readonly start: number;
  readonly each: number;
}

function barOf(plot: Plot, color: string, { from, share, start, each }: Stretch): ChartBar {
  const { view, left, right, top, bottom } = plot;
  const [across, along] = [right - left, bottom - top];
  return view.direction === "bar"
    ? { x: left + from * across, y: start, width: share * across, height: each, color }
    : { x: start, y: bottom - (from + share) * along, width: each, height: share * along, color };
}

function labelText(plot: Plot, bar: ChartBar, series: SeriesView, text: string): ChartText {
  const middle = { x: bar.x + bar.width / 2, y: bar.y + bar.height / 2 };
  const color = series.labelColor;
  if (!series.isLabelOutside) return { ...middle, text, anchor: "middle", color };
  return plot.view.direction === "bar"
    ? { x: bar.x + bar.width + MARGIN / 2, y: middle.y, text, anchor: "start", color }
    : { x: middle.x, y: bar.y - LINE / 2, text, anchor: "middle", color };
}

function legendOf({ series }: ChartView, width: number, y: number): Pick<ChartDrawing, "texts" | "swatches"> {
  const entry = ({ name }: SeriesView): number => SWATCH + MARGIN / 2 + widthOf(name) + MARGIN;
  let x = (width - series.reduce((sum, each) => sum + entry(each), 0)) / 2;
  const texts: ChartText[] = [];
  const swatches: ChartBar[] = [];
  for (const each of series) {
    swatches.push({ x, y: y - SWATCH / 2, width: SWATCH, height: SWATCH, color: each.color });
    texts.push({ x: x + SWATCH + MARGIN / 2, y, text: each.name, anchor: "start" });
    x += entry(each);
  }
  return { texts, swatches };
}
