import { HostObject } from "../../protocol/HostObject";
import { filterColumn, readEqualTexts, readFilterTexts, readTexts } from "./filterRows";
import type { FilterTarget } from "./FilterTarget";

/** 列の絞り込み: Excel.Filter of one column of a table. */
export class FilterObject extends HostObject {
  readonly #find: () => FilterTarget;
  readonly #column: number;

  /** `column` is counted from 0 within the table. */
  constructor(find: () => FilterTarget, column: number) {
    super();
    this.#find = find;
    this.#column = column;
  }

  get criteria(): object | null {
    const found = this.#find().filters.find(({ colIndex }) => colIndex === this.#column);
    return found ? { filterOn: "Values", values: found.filters } : null;
  }

  apply(criteria: unknown): void {
    filterColumn(this.#find(), this.#column, readFilterTexts(criteria));
  }

  applyValuesFilter(values: unknown): void {
    filterColumn(this.#find(), this.#column, readTexts(values));
  }

  /** Only conditions that a list of values says as well: = (blank cells), =text, and one Or the other. */
  applyCustomFilter(criteria1: unknown, criteria2?: unknown, oper?: unknown): void {
    filterColumn(this.#find(), this.#column, readEqualTexts(criteria1, criteria2, oper));
  }

  clear(): void {
    filterColumn(this.#find(), this.#column, undefined);
  }
}
