import type { Book } from "../../model/Book";
import { isSameName } from "../../model/isSameName";
import type { SheetState, TableState } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";
import { HostCollection } from "../../protocol/HostObject";
import { booleanArgument, textArgument } from "../arguments";
import { answerRegistrations } from "../eventRegistrations";
import { placeArgument } from "../placeArgument";
import { addTable } from "./addTable";
import { TableObject } from "./TableObject";

/** テーブルの一覧: Excel.TableCollection of the workbook, of one sheet, or of those that a filter picks. */
export class TablesObject extends HostCollection<TableObject> {
  readonly #book: Book;
  readonly #sheet: SheetState | undefined;
  readonly #picks: (table: TableState, sheet: SheetState) => boolean;

  constructor(
    book: Book,
    sheet: SheetState | undefined,
    picks: (table: TableState, sheet: SheetState) => boolean = () => true,
  ) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#picks = picks;
  }

  override readonly items = (): TableObject[] =>
    this.#book.tables
      .filter(({ sheet, table }) => (this.#sheet ?? sheet) === sheet && this.#picks(table, sheet))
      .map(({ sheet, table }) => new TableObject(this.#book, sheet, table));

  get count(): number {
    return this.getCount();
  }

  /** An address without a sheet is looked up on this sheet, or on the one in front. */
  add(address: unknown, hasHeaders: unknown): TableObject {
    const from = this.#sheet ?? this.#book.activeSheet ?? fail("InvalidArgument");
    const place = placeArgument(this.#book, from, address);
    if (this.#sheet && place.sheet !== this.#sheet) fail("InvalidArgument");
    return new TableObject(this.#book, place.sheet, addTable(this.#book, place, booleanArgument(hasHeaders)));
  }

  getCount(): number {
    return this.items().length;
  }

  getItem(key: unknown): TableObject {
    return this.getItemOrNullObject(key) ?? fail("ItemNotFound");
  }

  getItemAt(index: unknown): TableObject {
    return this.items().find((_table, position) => position === index) ?? fail("InvalidArgument");
  }

  getItemOrNullObject(key: unknown): TableObject | null {
    const wanted = textArgument(key);
    const found = this.items().find(
      ({ itemId, table }) => itemId === wanted || isSameName(table.name, wanted),
    );
    return found ?? null;
  }
}

answerRegistrations(TablesObject.prototype, ["DataChanged"]);
