import { HostObject } from "../../protocol/HostObject";
import { booleanArgument, textArgument } from "../arguments";
import { ChartTitleFormatObject } from "./ChartTitleFormatObject";
import { changeChart, type PlacedChart } from "./PlacedChart";

/** グラフの表題: Excel.ChartTitle. */
export class ChartTitleObject extends HostObject {
  readonly #placed: PlacedChart;

  constructor(placed: PlacedChart) {
    super();
    this.#placed = placed;
  }

  get text(): string {
    return this.#placed.chart.title.text;
  }
  /** A title that is written is seen. */
  set text(value: unknown) {
    const text = textArgument(value);
    changeChart(this.#placed, () => Object.assign(this.#placed.chart.title, { text, visible: true }));
  }

  get visible(): boolean {
    return this.#placed.chart.title.visible;
  }
  set visible(value: unknown) {
    const visible = booleanArgument(value);
    changeChart(this.#placed, () => (this.#placed.chart.title.visible = visible));
  }

  get format(): ChartTitleFormatObject {
    return new ChartTitleFormatObject(this.#placed);
  }
}
