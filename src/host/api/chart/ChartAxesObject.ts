import { HostObject } from "../../protocol/HostObject";
import { ChartAxisObject } from "./ChartAxisObject";
import type { PlacedChart } from "./PlacedChart";

/** 軸の組: Excel.ChartAxes. */
export class ChartAxesObject extends HostObject {
  readonly #placed: PlacedChart;

  constructor(placed: PlacedChart) {
    super();
    this.#placed = placed;
  }

  get categoryAxis(): ChartAxisObject {
    return new ChartAxisObject(this.#placed, "categoryAxis");
  }

  get valueAxis(): ChartAxisObject {
    return new ChartAxisObject(this.#placed, "valueAxis");
  }
}
