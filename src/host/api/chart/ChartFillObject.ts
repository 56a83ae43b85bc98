import type { SeriesState } from "../../model/ChartState";
import { HostObject } from "../../protocol/HostObject";
import { chartColor } from "./chartColor";
import { changeChart, type PlacedChart } from "./PlacedChart";

/** 塗り: Excel.ChartFill of a series. */
export class ChartFillObject extends HostObject {
  readonly #placed: PlacedChart;
  readonly #series: SeriesState;

  constructor(placed: PlacedChart, series: SeriesState) {
    super();
    this.#placed = placed;
    this.#series = series;
  }

  setSolidColor(color: unknown): void {
    const wanted = chartColor(color);
    changeChart(this.#placed, () => (this.#series.color = wanted));
  }

  clear(): void {
    changeChart(this.#placed, () => (this.#series.color = ""));
  }
}
