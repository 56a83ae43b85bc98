import {
  isStacked,
  labelPositions,
  type DataLabelsState,
  type LabelPosition,
  type SeriesState,
} from "../../model/ChartState";
import { fail } from "../../protocol/HostError";
import { HostObject } from "../../protocol/HostObject";
import { booleanArgument, choiceArgument, textArgument } from "../arguments";
import { ChartDataLabelFormatObject } from "./ChartDataLabelFormatObject";
import { namesOf } from "./namesOf";
import { changeChart, type PlacedChart } from "./PlacedChart";

/** 数字: Excel.ChartDataLabels of a series. */
export class ChartDataLabelsObject extends HostObject {
  readonly #placed: PlacedChart;
  readonly #labels: DataLabelsState;

  constructor(placed: PlacedChart, { labels }: SeriesState) {
    super();
    this.#placed = placed;
    this.#labels = labels;
  }

  get showValue(): boolean {
    return this.#labels.visible;
  }
  set showValue(value: unknown) {
    this.#write({ visible: booleanArgument(value) });
  }

  get numberFormat(): string {
    return this.#labels.numberFormat || "General";
  }
  set numberFormat(value: unknown) {
    this.#write({ numberFormat: textArgument(value) });
  }

  get linkNumberFormat(): boolean {
    return this.#labels.numberFormat === "";
  }

  get position(): LabelPosition | "None" {
    return this.#labels.position ?? "None";
  }
  /** A number beside a stacked bar would stand on the next one. */
  set position(value: unknown) {
    const position = choiceArgument(value, namesOf(labelPositions));
    const { type } = this.#placed.chart;
    if (position === "OutsideEnd" && type && isStacked(type)) fail("InvalidArgument");
    this.#write({ position });
  }

  get format(): ChartDataLabelFormatObject {
    return new ChartDataLabelFormatObject(this.#placed, this.#labels);
  }

  #write(values: Partial<DataLabelsState>): void {
    changeChart(this.#placed, () => Object.assign(this.#labels, values));
  }
}
