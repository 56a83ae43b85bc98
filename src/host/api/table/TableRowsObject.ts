import { rowCount } from "../../model/Block";
import { bodyBlock } from "../../model/tableBlocks";
import { fail } from "../../protocol/HostError";
import { HostCollection } from "../../protocol/HostObject";
import { isAbsent, wholeArgument } from "../arguments";
import { requireEditable } from "../guards";
import { writeContents } from "../range/writeContents";
import type { PlacedTable } from "./PlacedTable";
import { TableRowObject } from "./TableRowObject";
import { deleteTableRows, insertTableRows } from "./tableRows";

/** 行の一覧: Excel.TableRowCollection, of the data rows. */
export class TableRowsObject extends HostCollection<TableRowObject> {
  readonly #placed: PlacedTable;

  constructor(placed: PlacedTable) {
    super();
    this.#placed = placed;
  }

  override readonly items = (): TableRowObject[] =>
    Array.from({ length: this.count }, (_row, index) => new TableRowObject(this.#placed, index));

  get count(): number {
    return rowCount(bodyBlock(this.#placed.table));
  }

  getCount(): number {
    return this.count;
  }

  /** One row where no rows of values are given. */
  add(index?: unknown, values?: unknown): TableRowObject {
    const { book, sheet, table } = this.#placed;
    const at = isAbsent(index) || index === -1 ? this.count : wholeArgument(index, 0, this.count);
    const rows = Array.isArray(values) ? values.length : 1;
    const width = table.block.right - table.block.left + 1;
    if (
      Array.isArray(values) &&
      (rows === 0 || values.some((row) => !Array.isArray(row) || row.length !== width))
    )
      fail("InvalidArgument");
    requireEditable({ book, sheet, blocks: [table.block] });
    const block = insertTableRows(this.#placed, at, rows);
    if (!isAbsent(values)) writeContents({ book, sheet, block }, values);
    return new TableRowObject(this.#placed, block.top - bodyBlock(table).top);
  }

  getItemAt(index: unknown): TableRowObject {
    return new TableRowObject(this.#placed, wholeArgument(index, 0, this.count - 1));
  }

  deleteRowsAt(index: unknown, count?: unknown): void {
    const first = wholeArgument(index, 0, this.count - 1);
    deleteTableRows(this.#placed, first, isAbsent(count) ? 1 : wholeArgument(count, 1, this.count - first));
  }

  /** Rows by their index; those of row objects come as indexes too. */
  deleteRows(rows: unknown): void {
    if (!Array.isArray(rows)) return fail("InvalidArgument");
    const indexes = rows.map((row: unknown) =>
      row instanceof TableRowObject ? row.index : wholeArgument(row, 0, this.count - 1),
    );
    if (new Set(indexes).size !== indexes.length) fail("InvalidArgument");
    for (const index of indexes.sort((a, b) => b - a)) deleteTableRows(this.#placed, index, 1);
  }
}
