import { cellBlock } from "../../model/Block";
import type { Book } from "../../model/Book";
import type { SheetState } from "../../model/SheetState";
import { HostObject } from "../../protocol/HostObject";
import { RangeObject } from "../range/RangeObject";

/** 改ページの向き: where a sheet keeps its breaks, each by the index of the line before it. */
export type BreakLines = "rowBreaks" | "columnBreaks";

/** 改ページ: Excel.PageBreak; its index is that of the first row or column after it. */
export class PageBreakObject extends HostObject {
  /** Text, since a number asks for the break at that place of the list. */
  override readonly itemId: string;
  readonly #book: Book;
  readonly #sheet: SheetState;
  readonly #lines: BreakLines;
  readonly #line: number;

  /** `line` is the index of the row or column before the break. */
  constructor(book: Book, sheet: SheetState, lines: BreakLines, line: number) {
    super();
    this.itemId = `${lines} ${line}`;
    this.#book = book;
    this.#sheet = sheet;
    this.#lines = lines;
    this.#line = line;
  }

  get rowIndex(): number {
    return this.#lines === "rowBreaks" ? this.#line + 1 : 0;
  }

  get columnIndex(): number {
    return this.#lines === "columnBreaks" ? this.#line + 1 : 0;
  }

  getCellAfterBreak(): RangeObject {
    const [row, column] = [this.rowIndex, this.columnIndex];
    return new RangeObject(this.#book, this.#sheet, cellBlock(row, column));
  }

  delete(): void {
    this.#sheet[this.#lines] = this.#sheet[this.#lines].filter((line) => line !== this.#line);
    this.#sheet.reshape("pageLayout");
  }
}
