import type { Book } from "../../model/Book";
import type { SheetState } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";
import { HostCollection } from "../../protocol/HostObject";
import { blockOnSheet } from "../placeArgument";
import { PageBreakObject, type BreakLines } from "./PageBreakObject";

/** As Excel allows on one sheet. */
const MAX_BREAKS = 1026;

/** 改ページの一覧: Excel.PageBreakCollection, of rows or of columns. */
export class PageBreaksObject extends HostCollection<PageBreakObject> {
  readonly #book: Book;
  readonly #sheet: SheetState;
  readonly #lines: BreakLines;

  constructor(book: Book, sheet: SheetState, lines: BreakLines) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#lines = lines;
  }

  override readonly items = (): PageBreakObject[] => this.#sheet[this.#lines].map((line) => this.#at(line));

  add(range: unknown): PageBreakObject {
    const { top, left } = blockOnSheet(this.#book, this.#sheet, range);
    const line = (this.#lines === "rowBreaks" ? top : left) - 1;
    const lines = new Set([...this.#sheet[this.#lines], line]);
    if (line < 0 || lines.size > MAX_BREAKS) fail("InvalidArgument");
    this.#put([...lines].sort((a, b) => a - b));
    return this.#at(line);
  }

  getCount(): number {
    return this.#sheet[this.#lines].length;
  }

  getItem(index: unknown): PageBreakObject {
    return this.items().find((_item, position) => position === index) ?? fail("ItemNotFound");
  }

  removePageBreaks(): void {
    this.#put([]);
  }

  #at(line: number): PageBreakObject {
    return new PageBreakObject(this.#book, this.#sheet, this.#lines, line);
  }

  #put(lines: number[]): void {
    this.#sheet[this.#lines] = lines;
    this.#sheet.reshape("pageLayout");
  }
}
