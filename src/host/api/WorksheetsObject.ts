import type { Book } from "../model/Book";
import type { SheetState } from "../model/SheetState";
import { fail } from "../protocol/HostError";
import { HostCollection } from "../protocol/HostObject";
import { booleanArgument, isAbsent, textArgument } from "./arguments";
import { answerLaterRegistrations, answerRegistrations } from "./eventRegistrations";
import { requireOpenStructure } from "./guards";
import { checkedSheetName, newSheetName } from "./worksheet/sheetNames";
import { visibleSheets } from "./worksheet/sheetOrder";
import { WorksheetObject } from "./WorksheetObject";

/** シートの一覧: Excel.WorksheetCollection. */
export class WorksheetsObject extends HostCollection<WorksheetObject> {
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  override readonly items = (): WorksheetObject[] => this.#book.sheets.map((sheet) => this.#object(sheet));

  add(name?: unknown): WorksheetObject {
    requireOpenStructure(this.#book);
    const checked = isAbsent(name) ? newSheetName(this.#book) : checkedSheetName(this.#book, name);
    const sheet = this.#book.addSheet(checked);
    this.#book.events.push({ kind: "added", sheet: sheet.id });
    return this.#object(sheet);
  }

  getItem(key: unknown): WorksheetObject {
    return this.getItemOrNullObject(key) ?? fail("ItemNotFound");
  }

  getItemOrNullObject(key: unknown): WorksheetObject | null {
    const text = textArgument(key);
    const sheet = this.#book.sheets.find(({ id }) => id === text) ?? this.#book.sheetNamed(text);
    return sheet ? this.#object(sheet) : null;
  }

  getActiveWorksheet(): WorksheetObject {
    return this.#object(this.#book.activeSheet ?? fail("ItemNotFound"));
  }

  getCount(visibleOnly?: unknown): number {
    return this.#sheets(visibleOnly).length;
  }

  getFirst(visibleOnly?: unknown): WorksheetObject {
    return this.#object(this.#sheets(visibleOnly).at(0) ?? fail("ItemNotFound"));
  }

  getLast(visibleOnly?: unknown): WorksheetObject {
    return this.#object(this.#sheets(visibleOnly).at(-1) ?? fail("ItemNotFound"));
  }

  #sheets(visibleOnly: unknown): SheetState[] {
    return !isAbsent(visibleOnly) && booleanArgument(visibleOnly)
      ? visibleSheets(this.#book)
      : this.#book.sheets;
  }

  #object(sheet: SheetState): WorksheetObject {
    return new WorksheetObject(this.#book, sheet);
  }
}

answerRegistrations(WorksheetsObject.prototype, [
  "DataChanged",
  "SelectionChanged",
  "Activated",
  "Deactivated",
  "Added",
  "Deleted",
  "Calculated",
]);
answerLaterRegistrations(WorksheetsObject.prototype, ["NameChanged"]);
