import type { Book } from "../../model/Book";
import { renameTableInFormulas } from "../../model/formulaReferences";
import type { SheetState, TableState } from "../../model/SheetState";
import { bodyBlock, headerBlock, totalsBlock } from "../../model/tableBlocks";
import { fail } from "../../protocol/HostError";
import { HostObject } from "../../protocol/HostObject";
import { booleanArgument } from "../arguments";
import { answerRegistrations } from "../eventRegistrations";
import { AutoFilterObject } from "../filter/AutoFilterObject";
import { filterRows } from "../filter/filterRows";
import { tableFilter, type FilterTarget } from "../filter/FilterTarget";
import { requireSheet } from "../guards";
import { blockOnSheet } from "../placeArgument";
import { RangeObject } from "../range/RangeObject";
import { WorksheetObject } from "../WorksheetObject";
import { normalizeHeaders } from "./headers";
import type { PlacedTable } from "./PlacedTable";
import { convertTable, deleteTable } from "./removeTable";
import { TableColumnsObject } from "./TableColumnsObject";
import { checkedTableName } from "./tableNames";
import { resizeTable, showHeaders, showTotals } from "./tableParts";
import { TableRowsObject } from "./TableRowsObject";
import { TableSortObject } from "./TableSortObject";
import { readTableStyle } from "./tableStyles";

/** True or false that a table keeps as it is set. */
type Flag = "showBandedRows" | "showBandedColumns" | "highlightFirstColumn" | "highlightLastColumn";

/** テーブル: Excel.Table. */
export class TableObject extends HostObject implements PlacedTable {
  override readonly itemId: string;
  override readonly requireLive = (): void => {
    requireSheet(this.book, this.sheet);
    if (!this.sheet.tables.includes(this.table)) fail("ItemNotFound");
  };

  constructor(
    readonly book: Book,
    readonly sheet: SheetState,
    readonly table: TableState,
  ) {
    super();
    this.itemId = table.id;
  }

  get id(): string {
    return this.table.id;
  }

  get name(): string {
    return this.table.name;
  }
  set name(value: unknown) {
    const before = this.table.name;
    this.table.name = checkedTableName(this.book, value, this.table);
    this.sheet.reshape("tables");
    renameTableInFormulas(this.book, before, this.table.name);
  }

  get style(): string {
    return this.table.style;
  }
  set style(value: unknown) {
    this.table.style = readTableStyle(value);
    this.sheet.reshape("tables");
  }

  get showHeaders(): boolean {
    return this.table.showHeaders;
  }
  set showHeaders(value: unknown) {
    showHeaders(this, booleanArgument(value));
  }

  get showTotals(): boolean {
    return this.table.showTotals;
  }
  set showTotals(value: unknown) {
    showTotals(this, booleanArgument(value));
  }

  get showFilterButton(): boolean {
    return this.table.showFilterButton;
  }
  /** Only with a header row. */
  set showFilterButton(value: unknown) {
    if (!this.table.showHeaders) fail("InvalidOperation");
    this.table.showFilterButton = booleanArgument(value);
    this.sheet.reshape("tables");
  }

  get showBandedRows(): boolean {
    return this.table.showBandedRows;
  }
  set showBandedRows(value: unknown) {
    this.#setFlag("showBandedRows", value);
  }

  get showBandedColumns(): boolean {
    return this.table.showBandedColumns;
  }
  set showBandedColumns(value: unknown) {
    this.#setFlag("showBandedColumns", value);
  }

  get highlightFirstColumn(): boolean {
    return this.table.highlightFirstColumn ?? false;
  }
  set highlightFirstColumn(value: unknown) {
    this.#setFlag("highlightFirstColumn", value);
  }

  get highlightLastColumn(): boolean {
    return this.table.highlightLastColumn ?? false;
  }
  set highlightLastColumn(value: unknown) {
    this.#setFlag("highlightLastColumn", value);
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.book, this.sheet);
  }

  get columns(): TableColumnsObject {
    return new TableColumnsObject(this);
  }

  get rows(): TableRowsObject {
    return new TableRowsObject(this);
  }

  get sort(): TableSortObject {
    return new TableSortObject(this);
  }

  get autoFilter(): AutoFilterObject {
    return new AutoFilterObject(() => this.#filter());
  }

  getRange(): RangeObject {
    return new RangeObject(this.book, this.sheet, this.table.block);
  }

  getDataBodyRange(): RangeObject {
    return new RangeObject(this.book, this.sheet, bodyBlock(this.table));
  }

  getHeaderRowRange(): RangeObject {
    return new RangeObject(this.book, this.sheet, headerBlock(this.table) ?? fail("ItemNotFound"));
  }

  getTotalRowRange(): RangeObject {
    return new RangeObject(this.book, this.sheet, totalsBlock(this.table) ?? fail("ItemNotFound"));
  }

  resize(newRange: unknown): void {
    resizeTable(this, blockOnSheet(this.book, this.sheet, newRange));
    normalizeHeaders(this);
  }

  convertToRange(): RangeObject {
    convertTable(this);
    return this.getRange();
  }

  delete(): void {
    deleteTable(this);
  }

  clearFilters(): void {
    filterRows(this.#filter(), []);
  }

  reapplyFilters(): void {
    filterRows(this.#filter(), this.#filter().filters);
  }

  #filter(): FilterTarget {
    return tableFilter(this.book, this.sheet, this.table, bodyBlock(this.table));
  }

  #setFlag(flag: Flag, value: unknown): void {
    this.table[flag] = booleanArgument(value);
    this.sheet.reshape("tables");
  }
}

answerRegistrations(TableObject.prototype, ["DataChanged", "SelectionChanged"]);
