import { chartReference, seriesName } from "../../model/chartData";
import { isStacked, type SeriesState } from "../../model/ChartState";
import { fail } from "../../protocol/HostError";
import { HostObject } from "../../protocol/HostObject";
import { booleanArgument, textArgument, wholeArgument } from "../arguments";
import { RangeObject } from "../range/RangeObject";
import { ChartDataLabelsObject } from "./ChartDataLabelsObject";
import { ChartSeriesFormatObject } from "./ChartSeriesFormatObject";
import { changeChart, requireChart, type PlacedChart } from "./PlacedChart";

const MOST_GAP = 500;
const NAME_LENGTH = 255;

/** 系列: Excel.ChartSeries. */
export class ChartSeriesObject extends HostObject {
  override readonly requireLive = (): void => {
    requireChart(this.#placed);
    if (!this.#placed.chart.series.includes(this.#series)) fail("ItemNotFound");
  };
  readonly #placed: PlacedChart;
  readonly #series: SeriesState;

  constructor(placed: PlacedChart, series: SeriesState) {
    super();
    this.#placed = placed;
    this.#series = series;
  }

  get name(): string {
    return seriesName(this.#placed.book, this.#series);
  }
  /** A text that begins as a formula is not said by anybody to become one. */
  set name(value: unknown) {
    const name = textArgument(value);
    if (name.length > NAME_LENGTH) fail("InvalidArgument");
    if (name.startsWith("=")) fail("ApiNotFound", "The host does not take references as names of series.");
    this.#write({ name });
  }

  get chartType(): string {
    return this.#placed.chart.type ?? "Invalid";
  }

  get plotOrder(): number {
    return this.#placed.chart.series.indexOf(this.#series) + 1;
  }

  /** Of all series of the chart. */
  get gapWidth(): number {
    return this.#placed.chart.gapWidth;
  }
  set gapWidth(value: unknown) {
    const width = wholeArgument(value, 0, MOST_GAP);
    changeChart(this.#placed, () => (this.#placed.chart.gapWidth = width));
  }

  /** Of all series of the chart. */
  get overlap(): number {
    return this.#placed.chart.overlap;
  }
  set overlap(value: unknown) {
    const overlap = wholeArgument(value, -100, 100);
    changeChart(this.#placed, () => (this.#placed.chart.overlap = overlap));
  }

  get hasDataLabels(): boolean {
    return this.#series.labels.visible;
  }
  set hasDataLabels(value: unknown) {
    const visible = booleanArgument(value);
    const { type } = this.#placed.chart;
    const position = this.#series.labels.position ?? (type && isStacked(type) ? "Center" : "OutsideEnd");
    changeChart(this.#placed, () => Object.assign(this.#series.labels, { visible, position }));
  }

  get dataLabels(): ChartDataLabelsObject {
    return new ChartDataLabelsObject(this.#placed, this.#series);
  }

  get format(): ChartSeriesFormatObject {
    return new ChartSeriesFormatObject(this.#placed, this.#series);
  }

  setValues(source: unknown): void {
    this.#write({ values: referenceArgument(source) });
  }

  /** The bars' names too, whatever its name says. */
  setXAxisValues(source: unknown): void {
    this.#write({ categories: referenceArgument(source) });
  }

  delete(): void {
    const { chart } = this.#placed;
    changeChart(this.#placed, () => (chart.series = chart.series.filter((each) => each !== this.#series)));
  }

  #write(values: Partial<SeriesState>): void {
    changeChart(this.#placed, () => Object.assign(this.#series, values));
  }
}

const referenceArgument = (source: unknown): string =>
  source instanceof RangeObject ? chartReference(source.sheet, source.block) : fail("InvalidArgument");
