import { rowCount } from "../../model/Block";
import { bodyBlock, rowOf } from "../../model/tableBlocks";
import { fail } from "../../protocol/HostError";
import { HostObject } from "../../protocol/HostObject";
import { RangeObject } from "../range/RangeObject";
import type { PlacedTable } from "./PlacedTable";
import { deleteTableRows } from "./tableRows";

/** 行: Excel.TableRow, the data row that is at an index when it is asked. */
export class TableRowObject extends HostObject {
  readonly #placed: PlacedTable;
  readonly #index: number;

  constructor(placed: PlacedTable, index: number) {
    super();
    this.#placed = placed;
    this.#index = index;
  }

  get index(): number {
    return this.#index;
  }

  get values(): unknown {
    return this.getRange().values;
  }
  set values(value: unknown) {
    this.getRange().values = value;
  }

  getRange(): RangeObject {
    const { book, sheet, table } = this.#placed;
    const body = bodyBlock(table);
    if (this.#index >= rowCount(body)) fail("ItemNotFound");
    return new RangeObject(book, sheet, rowOf(body, this.#index));
  }

  delete(): void {
    deleteTableRows(this.#placed, this.#index, 1);
  }
}
