import type { Book } from "../../model/Book";
import { isSameName } from "../../model/isSameName";
import type { ChartState } from "../../model/ChartState";
import type { SheetState } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";
import { HostCollection } from "../../protocol/HostObject";
import { textArgument } from "../arguments";
import { RangeObject } from "../range/RangeObject";
import { addChart } from "./addChart";
import { ChartObject } from "./ChartObject";

/** グラフの一覧: Excel.ChartCollection of a sheet. */
export class ChartsObject extends HostCollection<ChartObject> {
  readonly #book: Book;
  readonly #sheet: SheetState;

  constructor(book: Book, sheet: SheetState) {
    super();
    this.#book = book;
    this.#sheet = sheet;
  }

  override readonly items = (): ChartObject[] => this.#sheet.charts.map((chart) => this.#object(chart));

  get count(): number {
    return this.getCount();
  }

  add(type: unknown, source: unknown, seriesBy?: unknown): ChartObject {
    if (!(source instanceof RangeObject)) return fail("InvalidArgument");
    return this.#object(addChart(this.#book, this.#sheet, type, source, seriesBy));
  }

  getCount(): number {
    return this.#sheet.charts.length;
  }

  getItem(key: unknown): ChartObject {
    return this.getItemOrNullObject(key) ?? fail("ItemNotFound");
  }

  getItemAt(index: unknown): ChartObject {
    return this.items().find((_chart, position) => position === index) ?? fail("InvalidArgument");
  }

  getItemOrNullObject(key: unknown): ChartObject | null {
    const wanted = textArgument(key);
    const chart = this.#sheet.charts.find(({ id, name }) => id === wanted || isSameName(name, wanted));
    return chart ? this.#object(chart) : null;
  }

  #object(chart: ChartState): ChartObject {
    return new ChartObject({ book: this.#book, sheet: this.#sheet, chart });
  }
}
