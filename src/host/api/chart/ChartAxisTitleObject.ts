import type { AxisState } from "../../model/ChartState";
import { HostObject } from "../../protocol/HostObject";
import { booleanArgument, textArgument } from "../arguments";
import { changeChart, type PlacedChart } from "./PlacedChart";

/** 軸の表題: Excel.ChartAxisTitle. */
export class ChartAxisTitleObject extends HostObject {
  readonly #placed: PlacedChart;
  readonly #axis: AxisState;

  constructor(placed: PlacedChart, axis: AxisState) {
    super();
    this.#placed = placed;
    this.#axis = axis;
  }

  get text(): string {
    return this.#axis.title.text;
  }
  set text(value: unknown) {
    const text = textArgument(value);
    changeChart(this.#placed, () => Object.assign(this.#axis.title, { text, visible: true }));
  }

  get visible(): boolean {
    return this.#axis.title.visible;
  }
  set visible(value: unknown) {
    const visible = booleanArgument(value);
    changeChart(this.#placed, () => (this.#axis.title.visible = visible));
  }
}
