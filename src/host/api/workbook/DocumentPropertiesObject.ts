import type { Book } from "../../model/Book";
import { HostObject } from "../../protocol/HostObject";
import { textArgument } from "../arguments";

/** 文書のプロパティ: Excel.DocumentProperties. */
export class DocumentPropertiesObject extends HostObject {
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  get title(): string {
    return this.#book.title;
  }
  set title(value: unknown) {
    this.#book.title = textArgument(value);
  }

  get author(): string {
    return this.#book.author;
  }
  set author(value: unknown) {
    this.#book.author = textArgument(value);
  }
}
