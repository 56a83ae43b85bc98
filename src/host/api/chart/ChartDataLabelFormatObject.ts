import type { DataLabelsState } from "../../model/ChartState";
import { HostObject } from "../../protocol/HostObject";
import { ChartFontObject } from "./ChartFontObject";
import type { PlacedChart } from "./PlacedChart";

/** 数字の書式: Excel.ChartDataLabelFormat. */
export class ChartDataLabelFormatObject extends HostObject {
  readonly #placed: PlacedChart;
  readonly #labels: DataLabelsState;

  constructor(placed: PlacedChart, labels: DataLabelsState) {
    super();
    this.#placed = placed;
    this.#labels = labels;
  }

  get font(): ChartFontObject {
    return new ChartFontObject(this.#placed, this.#labels);
  }
}
