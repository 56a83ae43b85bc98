import { columnCount } from "../../model/Block";
import { fail } from "../../protocol/HostError";
import { HostObject } from "../../protocol/HostObject";
import { isAbsent, wholeArgument } from "../arguments";
import { blockOnSheet } from "../placeArgument";
import { RangeObject } from "../range/RangeObject";
import { filterColumn, filterRows, readFilterTexts } from "./filterRows";
import type { FilterTarget } from "./FilterTarget";

/** オートフィルター: Excel.AutoFilter of a sheet or a table. */
export class AutoFilterObject extends HostObject {
  readonly #find: () => FilterTarget;

  /** `find` gives the target as it is at the moment. */
  constructor(find: () => FilterTarget) {
    super();
    this.#find = find;
  }

  get enabled(): boolean {
    return this.#find().block !== undefined;
  }

  get isDataFiltered(): boolean {
    return this.#find().filters.length > 0;
  }

  /** One for each column, null where it is not filtered. */
  get criteria(): (object | null)[] {
    const { block, filters } = this.#find();
    return Array.from({ length: block ? columnCount(block) : 0 }, (_column, index) => {
      const found = filters.find(({ colIndex }) => colIndex === index);
      return found ? { filterOn: "Values", values: found.filters } : null;
    });
  }

  apply(range: unknown, columnIndex?: unknown, criteria?: unknown): void {
    const { book, sheet, keep } = this.#find();
    const block = blockOnSheet(book, sheet, range);
    this.clearCriteria();
    keep(block, []);
    if (isAbsent(columnIndex)) return;
    const column = wholeArgument(columnIndex, 0, columnCount(block) - 1);
    filterColumn(this.#find(), column, isAbsent(criteria) ? undefined : readFilterTexts(criteria));
  }

  clearCriteria(): void {
    filterRows(this.#find(), []);
  }

  clearColumnCriteria(columnIndex: unknown): void {
    const target = this.#find();
    if (!target.block) return fail("InvalidOperation");
    filterColumn(target, wholeArgument(columnIndex, 0, columnCount(target.block) - 1), undefined);
  }

  reapply(): void {
    filterRows(this.#find(), this.#find().filters);
  }

  remove(): void {
    this.clearCriteria();
    this.#find().keep(undefined, []);
  }

  getRange(): RangeObject {
    return this.getRangeOrNullObject() ?? fail("ItemNotFound");
  }

  getRangeOrNullObject(): RangeObject | null {
    const { book, sheet, block } = this.#find();
    return block ? new RangeObject(book, sheet, block) : null;
  }
}
