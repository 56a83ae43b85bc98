import type { AxisState } from "../../model/ChartState";
import { HostObject } from "../../protocol/HostObject";
import { booleanArgument } from "../arguments";
import { changeChart, type PlacedChart } from "./PlacedChart";

/** 目盛線: Excel.ChartGridlines. */
export class ChartGridlinesObject extends HostObject {
  readonly #placed: PlacedChart;
  readonly #axis: AxisState;

  constructor(placed: PlacedChart, axis: AxisState) {
    super();
    this.#placed = placed;
    this.#axis = axis;
  }

  get visible(): boolean {
    return this.#axis.gridlines;
  }
  set visible(value: unknown) {
    const gridlines = booleanArgument(value);
    changeChart(this.#placed, () => (this.#axis.gridlines = gridlines));
  }
}
