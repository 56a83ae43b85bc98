import type { Book } from "../../model/Book";
import { fail } from "../../protocol/HostError";
import { HostCollection } from "../../protocol/HostObject";
import { textArgument } from "../arguments";
import { SettingObject } from "./SettingObject";

/** 設定の一覧: Excel.SettingCollection. */
export class SettingsObject extends HostCollection<SettingObject> {
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  override readonly items = (): SettingObject[] =>
    [...this.#book.settings.keys()].map((key) => new SettingObject(this.#book, key));

  /** Takes the place of one of the same key. */
  add(key: unknown, value: unknown): SettingObject {
    const name = textArgument(key);
    if (name === "") fail("InvalidArgument");
    this.#book.settings.set(name, value);
    return new SettingObject(this.#book, name);
  }

  getCount(): number {
    return this.#book.settings.size;
  }

  getItem(key: unknown): SettingObject {
    return this.getItemOrNullObject(key) ?? fail("ItemNotFound");
  }

  getItemOrNullObject(key: unknown): SettingObject | null {
    const name = textArgument(key);
    return this.#book.settings.has(name) ? new SettingObject(this.#book, name) : null;
  }
}
