import type { TableState } from "../../model/SheetState";
import { bodyBlock } from "../../model/tableBlocks";
import { HostObject } from "../../protocol/HostObject";
import { isAbsent } from "../arguments";
import { RangeObject } from "../range/RangeObject";
import type { PlacedTable } from "./PlacedTable";

interface Sorting {
  readonly fields: unknown;
  readonly matchCase: boolean;
  readonly method: unknown;
}

/** The last sorting of a table, which the file does not keep. */
const sortings = new WeakMap<TableState, Sorting>();
const unsorted: Sorting = { fields: [], matchCase: false, method: "PinYin" };

/** 並べ替え: Excel.TableSort, of the data rows. */
export class TableSortObject extends HostObject {
  readonly #placed: PlacedTable;

  constructor(placed: PlacedTable) {
    super();
    this.#placed = placed;
  }

  get fields(): unknown {
    return this.#sorting().fields;
  }

  get matchCase(): boolean {
    return this.#sorting().matchCase;
  }

  get method(): unknown {
    return this.#sorting().method;
  }

  apply(fields: unknown, matchCase?: unknown, method?: unknown): void {
    const sorting = { fields, matchCase: matchCase === true, method: isAbsent(method) ? "PinYin" : method };
    this.#sort(sorting);
    sortings.set(this.#placed.table, sorting);
  }

  /** The order of the rows stays. */
  clear(): void {
    sortings.delete(this.#placed.table);
  }

  reapply(): void {
    const sorting = sortings.get(this.#placed.table);
    if (sorting) this.#sort(sorting);
  }

  #sorting(): Sorting {
    return sortings.get(this.#placed.table) ?? unsorted;
  }

  #sort({ fields, matchCase, method }: Sorting): void {
    const { book, sheet, table } = this.#placed;
    new RangeObject(book, sheet, bodyBlock(table)).sort.apply(fields, matchCase, false, "Rows", method);
  }
}
