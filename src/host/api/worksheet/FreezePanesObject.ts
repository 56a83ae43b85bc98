import { MAX_COLUMNS, MAX_ROWS } from "../../model/Block";
import type { Book } from "../../model/Book";
import type { SheetState } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";
import { HostObject } from "../../protocol/HostObject";
import { isAbsent, wholeArgument } from "../arguments";
import { RangeObject } from "../range/RangeObject";
import { blockOnSheet } from "../placeArgument";

/** ウィンドウ枠の固定: Excel.WorksheetFreezePanes. */
export class FreezePanesObject extends HostObject {
  readonly #book: Book;
  readonly #sheet: SheetState;

  constructor(book: Book, sheet: SheetState) {
    super();
    this.#book = book;
    this.#sheet = sheet;
  }

  freezeRows(count?: unknown): void {
    this.#freeze(isAbsent(count) ? 1 : wholeArgument(count, 0, MAX_ROWS - 1), 0);
  }

  freezeColumns(count?: unknown): void {
    this.#freeze(0, isAbsent(count) ? 1 : wholeArgument(count, 0, MAX_COLUMNS - 1));
  }

  freezeAt(range: unknown): void {
    if (range === null) return this.unfreeze();
    const { bottom, right } = blockOnSheet(this.#book, this.#sheet, range);
    this.#freeze(bottom === MAX_ROWS - 1 ? 0 : bottom + 1, right === MAX_COLUMNS - 1 ? 0 : right + 1);
  }

  unfreeze(): void {
    this.#freeze(0, 0);
  }

  getLocation(): RangeObject {
    return this.getLocationOrNullObject() ?? fail("ItemNotFound");
  }

  getLocationOrNullObject(): RangeObject | null {
    const { rows, columns } = this.#sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    const block = { top: 0, left: 0, bottom: (rows || MAX_ROWS) - 1, right: (columns || MAX_COLUMNS) - 1 };
    return new RangeObject(this.#book, this.#sheet, block);
  }

  #freeze(rows: number, columns: number): void {
    this.#sheet.frozen = { rows, columns };
    this.#sheet.reshape("freezePanes");
  }
}
