import type { Block } from "../../model/Block";
import { columnNames } from "../../model/columnNames";
import { bodyBlock, columnOf, headerBlock, totalsBlock } from "../../model/tableBlocks";
import { fail } from "../../protocol/HostError";
import { HostObject } from "../../protocol/HostObject";
import { textArgument } from "../arguments";
import { FilterObject } from "../filter/FilterObject";
import { tableFilter } from "../filter/FilterTarget";
import { RangeObject } from "../range/RangeObject";
import { columnIds } from "./columnIds";
import { renameColumn } from "./headers";
import type { PlacedTable } from "./PlacedTable";
import { deleteTableColumn } from "./tableColumns";

/** 列: Excel.TableColumn. */
export class TableColumnObject extends HostObject {
  override readonly itemId: number;
  readonly #placed: PlacedTable;

  constructor(placed: PlacedTable, id: number) {
    super();
    this.itemId = id;
    this.#placed = placed;
  }

  get id(): number {
    return this.itemId;
  }

  get index(): number {
    const index = columnIds(this.#placed.table, this.#names()).indexOf(this.itemId);
    return index < 0 ? fail("ItemNotFound") : index;
  }

  get name(): string {
    return this.#names()[this.index] ?? fail("ItemNotFound");
  }
  set name(value: unknown) {
    renameColumn(this.#placed, this.index, textArgument(value));
  }

  get values(): unknown {
    return this.getRange().values;
  }
  set values(value: unknown) {
    this.getRange().values = value;
  }

  get filter(): FilterObject {
    const { book, sheet, table } = this.#placed;
    return new FilterObject(() => tableFilter(book, sheet, table, bodyBlock(table)), this.index);
  }

  getRange(): RangeObject {
    return this.#part(this.#placed.table.block);
  }

  getDataBodyRange(): RangeObject {
    return this.#part(bodyBlock(this.#placed.table));
  }

  getHeaderRowRange(): RangeObject {
    return this.#part(headerBlock(this.#placed.table));
  }

  getTotalRowRange(): RangeObject {
    return this.#part(totalsBlock(this.#placed.table));
  }

  delete(): void {
    deleteTableColumn(this.#placed, this.index);
  }

  #part(block: Block | undefined): RangeObject {
    const { book, sheet } = this.#placed;
    return new RangeObject(book, sheet, columnOf(block ?? fail("ItemNotFound"), this.index));
  }

  #names(): string[] {
    return columnNames(this.#placed);
  }
}
