import type { Book } from "../../model/Book";
import { fail } from "../../protocol/HostError";
import { HostObject } from "../../protocol/HostObject";
import { isAbsent } from "../arguments";

/** ブックの保護: Excel.WorkbookProtection, of the structure. */
export class WorkbookProtectionObject extends HostObject {
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  get protected(): boolean {
    return this.#book.structureProtected;
  }

  protect(password?: unknown): void {
    if (this.#book.structureProtected) fail("AccessDenied");
    requireNoPassword(password);
    this.#book.structureProtected = true;
  }

  unprotect(password?: unknown): void {
    if (!this.#book.structureProtected) fail("AccessDenied");
    requireNoPassword(password);
    this.#book.structureProtected = false;
  }
}

function requireNoPassword(password: unknown): void {
  if (!isAbsent(password) && password !== "")
    fail("UnsupportedOperation", "The host keeps no password of a workbook.");
}
