import type { ChartFontState } from "../../model/ChartState";
import { HostObject } from "../../protocol/HostObject";
import { booleanArgument, filledTextArgument, numberArgument } from "../arguments";
import { chartColor } from "./chartColor";
import { changeChart, type PlacedChart } from "./PlacedChart";

/** Font of a new chart in Japanese Excel. */
const standard = { name: "游ゴシック", size: 9, bold: false, italic: false, color: "#595959" } as const;
const SIZES = { least: 1, most: 409 } as const;

/** グラフの文字: Excel.ChartFont of one of a chart's parts. */
export class ChartFontObject extends HostObject {
  readonly #placed: PlacedChart;
  readonly #holder: { font: ChartFontState };

  constructor(placed: PlacedChart, holder: { font: ChartFontState }) {
    super();
    this.#placed = placed;
    this.#holder = holder;
  }

  get name(): string {
    return this.#holder.font.name ?? standard.name;
  }
  set name(value: unknown) {
    this.#write({ name: filledTextArgument(value) });
  }

  get size(): number {
    return this.#holder.font.size ?? standard.size;
  }
  set size(value: unknown) {
    this.#write({ size: numberArgument(value, SIZES.least, SIZES.most) });
  }

  get bold(): boolean {
    return this.#holder.font.bold ?? standard.bold;
  }
  set bold(value: unknown) {
    this.#write({ bold: booleanArgument(value) });
  }

  get italic(): boolean {
    return this.#holder.font.italic ?? standard.italic;
  }
  set italic(value: unknown) {
    this.#write({ italic: booleanArgument(value) });
  }

  get color(): string {
    return this.#holder.font.color ?? standard.color;
  }
  set color(value: unknown) {
    this.#write({ color: chartColor(value) });
  }

  #write(font: ChartFontState): void {
    changeChart(this.#placed, () => (this.#holder.font = { ...this.#holder.font, ...font }));
  }
}
