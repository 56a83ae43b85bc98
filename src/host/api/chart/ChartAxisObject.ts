import type { AxisState } from "../../model/ChartState";
import { HostObject } from "../../protocol/HostObject";
import { booleanArgument, numberArgument, textArgument } from "../arguments";
import { ChartAxisTitleObject } from "./ChartAxisTitleObject";
import { ChartGridlinesObject } from "./ChartGridlinesObject";
import { changeChart, type PlacedChart } from "./PlacedChart";

/** 軸: Excel.ChartAxis. */
export class ChartAxisObject extends HostObject {
  readonly #placed: PlacedChart;
  readonly #axis: AxisState;
  readonly #type: string;

  constructor(placed: PlacedChart, which: "categoryAxis" | "valueAxis") {
    super();
    this.#placed = placed;
    this.#axis = placed.chart[which];
    this.#type = which === "valueAxis" ? "Value" : "Category";
  }

  get type(): string {
    return this.#type;
  }

  get visible(): boolean {
    return this.#axis.visible;
  }
  set visible(value: unknown) {
    this.#write({ visible: booleanArgument(value) });
  }

  get reversePlotOrder(): boolean {
    return this.#axis.reversed;
  }
  set reversePlotOrder(value: unknown) {
    this.#write({ reversed: booleanArgument(value) });
  }

  get numberFormat(): string {
    return this.#axis.numberFormat || "General";
  }
  set numberFormat(value: unknown) {
    this.#write({ numberFormat: textArgument(value) });
  }

  /** Empty where Excel chooses. */
  get maximum(): number | string {
    return this.#axis.maximum ?? "";
  }
  set maximum(value: unknown) {
    this.#write({ maximum: boundArgument(value) });
  }

  get minimum(): number | string {
    return this.#axis.minimum ?? "";
  }
  set minimum(value: unknown) {
    this.#write({ minimum: boundArgument(value) });
  }

  get majorGridlines(): ChartGridlinesObject {
    return new ChartGridlinesObject(this.#placed, this.#axis);
  }

  get title(): ChartAxisTitleObject {
    return new ChartAxisTitleObject(this.#placed, this.#axis);
  }

  #write(values: Partial<AxisState>): void {
    changeChart(this.#placed, () => Object.assign(this.#axis, values));
  }
}

/** An empty text leaves it to Excel again. */
const boundArgument = (value: unknown): number | undefined =>
  value === "" ? undefined : numberArgument(value);
