import type { Book } from "../../model/Book";
import { fail } from "../../protocol/HostError";
import { HostObject } from "../../protocol/HostObject";

/** 設定: Excel.Setting, one of the add-in's own values in the workbook. */
export class SettingObject extends HostObject {
  override readonly itemId: string;
  readonly #book: Book;

  constructor(book: Book, key: string) {
    super();
    this.itemId = key;
    this.#book = book;
  }

  get key(): string {
    return this.itemId;
  }

  get value(): unknown {
    return this.#book.settings.get(this.itemId);
  }
  set value(value: unknown) {
    this.#book.settings.set(this.itemId, value);
  }

  delete(): void {
    if (!this.#book.settings.delete(this.itemId)) fail("ItemNotFound");
  }
}
