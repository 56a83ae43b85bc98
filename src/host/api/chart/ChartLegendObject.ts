import { legendPositions, type LegendPosition } from "../../model/ChartState";
import { HostObject } from "../../protocol/HostObject";
import { booleanArgument, choiceArgument } from "../arguments";
import { namesOf } from "./namesOf";
import { changeChart, type PlacedChart } from "./PlacedChart";

/** 凡例: Excel.ChartLegend. */
export class ChartLegendObject extends HostObject {
  readonly #placed: PlacedChart;

  constructor(placed: PlacedChart) {
    super();
    this.#placed = placed;
  }

  get visible(): boolean {
    return this.#placed.chart.legend.visible;
  }
  set visible(value: unknown) {
    const visible = booleanArgument(value);
    changeChart(this.#placed, () => (this.#placed.chart.legend.visible = visible));
  }

  get position(): LegendPosition {
    return this.#placed.chart.legend.position;
  }
  set position(value: unknown) {
    const position = choiceArgument(value, namesOf(legendPositions));
    changeChart(this.#placed, () => (this.#placed.chart.legend.position = position));
  }
}
