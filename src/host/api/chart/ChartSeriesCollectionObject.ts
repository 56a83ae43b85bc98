import { newSeries } from "../../model/ChartState";
import { fail } from "../../protocol/HostError";
import { HostCollection } from "../../protocol/HostObject";
import { isAbsent, textArgument, wholeArgument } from "../arguments";
import { ChartSeriesObject } from "./ChartSeriesObject";
import { changeChart, type PlacedChart } from "./PlacedChart";

/** 系列の一覧: Excel.ChartSeriesCollection. */
export class ChartSeriesCollectionObject extends HostCollection<ChartSeriesObject> {
  readonly #placed: PlacedChart;

  constructor(placed: PlacedChart) {
    super();
    this.#placed = placed;
  }

  override readonly items = (): ChartSeriesObject[] =>
    this.#placed.chart.series.map((series) => new ChartSeriesObject(this.#placed, series));

  get count(): number {
    return this.getCount();
  }

  /** At the end, or before the series of an index. */
  add(name?: unknown, index?: unknown): ChartSeriesObject {
    const { series } = this.#placed.chart;
    const at = isAbsent(index) ? series.length : wholeArgument(index, 0, series.length);
    const added = newSeries(isAbsent(name) ? `系列${series.length + 1}` : textArgument(name));
    changeChart(this.#placed, () => series.splice(at, 0, added));
    return new ChartSeriesObject(this.#placed, added);
  }

  getCount(): number {
    return this.#placed.chart.series.length;
  }

  getItemAt(index: unknown): ChartSeriesObject {
    return this.items().find((_series, position) => position === index) ?? fail("InvalidArgument");
  }
}
