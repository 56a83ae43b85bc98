import type { SeriesState } from "../../model/ChartState";
import { HostObject } from "../../protocol/HostObject";
import { ChartFillObject } from "./ChartFillObject";
import type { PlacedChart } from "./PlacedChart";

/** 系列の書式: Excel.ChartSeriesFormat. */
export class ChartSeriesFormatObject extends HostObject {
  readonly #placed: PlacedChart;
  readonly #series: SeriesState;

  constructor(placed: PlacedChart, series: SeriesState) {
    super();
    this.#placed = placed;
    this.#series = series;
  }

  get fill(): ChartFillObject {
    return new ChartFillObject(this.#placed, this.#series);
  }
}
