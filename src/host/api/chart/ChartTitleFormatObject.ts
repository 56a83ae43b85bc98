import { HostObject } from "../../protocol/HostObject";
import { ChartFontObject } from "./ChartFontObject";
import type { PlacedChart } from "./PlacedChart";

/** 表題の書式: Excel.ChartTitleFormat. */
export class ChartTitleFormatObject extends HostObject {
  readonly #placed: PlacedChart;

  constructor(placed: PlacedChart) {
    super();
    this.#placed = placed;
  }

  get font(): ChartFontObject {
    return new ChartFontObject(this.#placed, this.#placed.chart.title);
  }
}
