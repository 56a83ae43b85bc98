import { boundingBlock } from "../../model/Block";
import { chartTypes } from "../../model/ChartState";
import { HostObject } from "../../protocol/HostObject";
import { choiceArgument, filledTextArgument, isAbsent } from "../arguments";
import { requireUnprotected } from "../guards";
import { blockOnSheet, placeArgument } from "../placeArgument";
import { columnLines, extentOfLines, rowLines } from "../range/lines";
import { WorksheetObject } from "../WorksheetObject";
import { seriesOf } from "./addChart";
import { ChartAxesObject } from "./ChartAxesObject";
import { ChartLegendObject } from "./ChartLegendObject";
import { ChartSeriesCollectionObject } from "./ChartSeriesCollectionObject";
import { ChartTitleObject } from "./ChartTitleObject";
import { namesOf } from "./namesOf";
import { changeChart, requireChart, type PlacedChart } from "./PlacedChart";

/** グラフ: Excel.Chart. */
export class ChartObject extends HostObject {
  override readonly itemId: string;
  override readonly links = ["worksheet"];
  override readonly requireLive = (): void => requireChart(this.#placed);
  readonly #placed: PlacedChart;

  constructor(placed: PlacedChart) {
    super();
    this.#placed = placed;
    this.itemId = placed.chart.id;
  }

  get id(): string {
    return this.#placed.chart.id;
  }

  get name(): string {
    return this.#placed.chart.name;
  }
  set name(value: unknown) {
    const name = filledTextArgument(value);
    changeChart(this.#placed, () => (this.#placed.chart.name = name));
  }

  /** "Invalid" for one of a file that the host does not understand. */
  get chartType(): string {
    return this.#placed.chart.type ?? "Invalid";
  }
  set chartType(value: unknown) {
    const type = choiceArgument(value, namesOf(chartTypes));
    changeChart(this.#placed, () => (this.#placed.chart.type = type));
  }

  get left(): number {
    const { sheet, chart } = this.#placed;
    return extentOfLines(sheet, columnLines, 0, chart.place.left - 1);
  }

  get top(): number {
    const { sheet, chart } = this.#placed;
    return extentOfLines(sheet, rowLines, 0, chart.place.top - 1);
  }

  get width(): number {
    const { sheet, chart } = this.#placed;
    return extentOfLines(sheet, columnLines, chart.place.left, chart.place.right);
  }

  get height(): number {
    const { sheet, chart } = this.#placed;
    return extentOfLines(sheet, rowLines, chart.place.top, chart.place.bottom);
  }

  get title(): ChartTitleObject {
    return new ChartTitleObject(this.#placed);
  }

  get legend(): ChartLegendObject {
    return new ChartLegendObject(this.#placed);
  }

  get axes(): ChartAxesObject {
    return new ChartAxesObject(this.#placed);
  }

  get series(): ChartSeriesCollectionObject {
    return new ChartSeriesCollectionObject(this.#placed);
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.#placed.book, this.#placed.sheet);
  }

  setData(source: unknown, seriesBy?: unknown): void {
    const { book, sheet, chart } = this.#placed;
    const place = placeArgument(book, sheet, source);
    changeChart(this.#placed, () => (chart.series = seriesOf(place, seriesBy)));
  }

  /** From one cell to another; with one cell alone the chart keeps its size. */
  setPosition(startCell: unknown, endCell?: unknown): void {
    const { book, sheet, chart } = this.#placed;
    const start = blockOnSheet(book, sheet, startCell);
    const { top, left, bottom, right } = chart.place;
    const end = isAbsent(endCell)
      ? {
          top: start.top,
          left: start.left,
          bottom: start.top + bottom - top,
          right: start.left + right - left,
        }
      : blockOnSheet(book, sheet, endCell);
    changeChart(this.#placed, () => (chart.place = boundingBlock(start, end)));
  }

  delete(): void {
    const { sheet, chart } = this.#placed;
    requireUnprotected(sheet);
    sheet.charts = sheet.charts.filter((each) => each !== chart);
    sheet.reshape("charts");
  }
}
