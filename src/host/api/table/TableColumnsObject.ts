import { columnCount, rowCount } from "../../model/Block";
import { columnNames } from "../../model/columnNames";
import { isSameName } from "../../model/isSameName";
import { columnOf } from "../../model/tableBlocks";
import { fail } from "../../protocol/HostError";
import { HostCollection } from "../../protocol/HostObject";
import { isAbsent, textArgument, wholeArgument } from "../arguments";
import { writeContents } from "../range/writeContents";
import { columnIds } from "./columnIds";
import { normalizeHeaders, renameColumn } from "./headers";
import type { PlacedTable } from "./PlacedTable";
import { TableColumnObject } from "./TableColumnObject";
import { insertTableColumn } from "./tableColumns";

/** 列の一覧: Excel.TableColumnCollection. */
export class TableColumnsObject extends HostCollection<TableColumnObject> {
  readonly #placed: PlacedTable;

  constructor(placed: PlacedTable) {
    super();
    this.#placed = placed;
  }

  override readonly items = (): TableColumnObject[] =>
    columnIds(this.#placed.table, this.#names()).map((id) => new TableColumnObject(this.#placed, id));

  get count(): number {
    return columnCount(this.#placed.table.block);
  }

  getCount(): number {
    return this.count;
  }

  /** `values` are of the whole column, header and totals included. */
  add(index?: unknown, values?: unknown, name?: unknown): TableColumnObject {
    const { book, sheet, table } = this.#placed;
    const at = isAbsent(index) || index === -1 ? this.count : wholeArgument(index, 0, this.count);
    if (Array.isArray(values) && values.length !== rowCount(table.block)) fail("InvalidArgument");
    // Ids are given before the places of columns change.
    this.items();
    insertTableColumn(this.#placed, at);
    if (!isAbsent(values)) writeContents({ book, sheet, block: columnOf(table.block, at) }, values);
    normalizeHeaders(this.#placed);
    if (!isAbsent(name)) renameColumn(this.#placed, at, textArgument(name));
    return this.getItemAt(at);
  }

  getItem(key: unknown): TableColumnObject {
    return this.getItemOrNullObject(key) ?? fail("ItemNotFound");
  }

  getItemAt(index: unknown): TableColumnObject {
    return this.items().find((_column, position) => position === index) ?? fail("InvalidArgument");
  }

  /** By name, or by id. */
  getItemOrNullObject(key: unknown): TableColumnObject | null {
    const items = this.items();
    const wanted = String(key);
    const named = this.#names().findIndex((name) => isSameName(name, wanted));
    return items.find(({ itemId }) => itemId === key) ?? items[named] ?? null;
  }

  #names(): string[] {
    return columnNames(this.#placed);
  }
}
