import type { Book } from "../../model/Book";
import type { NameState, SheetState } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";
import { HostObject } from "../../protocol/HostObject";
import { booleanArgument, textArgument } from "../arguments";
import { RangeObject } from "../range/RangeObject";
import { referencedPlace } from "../range/resolveRange";
import { WorksheetObject } from "../WorksheetObject";
import { namedValue } from "./namedValue";
import { readNamedFormula } from "./readNamedFormula";

/** 名前: Excel.NamedItem. */
export class NamedItemObject extends HostObject {
  override readonly itemId: string;
  override readonly links = ["worksheet", "worksheetOrNullObject"];
  readonly #book: Book;
  readonly #sheet: SheetState | undefined;
  readonly #name: NameState;

  /** `sheet` is the one whose name it is; none for the workbook's. */
  constructor(book: Book, sheet: SheetState | undefined, name: NameState) {
    super();
    this.itemId = name.name;
    this.#book = book;
    this.#sheet = sheet;
    this.#name = name;
  }

  get name(): string {
    return this.#name.name;
  }

  get formula(): string {
    return this.#name.formula;
  }
  set formula(value: unknown) {
    this.#name.formula = readNamedFormula(value);
    this.#book.needsCalculation = true;
  }

  get comment(): string {
    return this.#name.comment;
  }
  set comment(value: unknown) {
    this.#name.comment = textArgument(value);
  }

  get visible(): boolean {
    return this.#name.visible;
  }
  set visible(value: unknown) {
    this.#name.visible = booleanArgument(value);
  }

  get type(): string {
    return namedValue(this.#book, this.#name.formula).type;
  }

  get value(): string | number | boolean {
    return namedValue(this.#book, this.#name.formula).value;
  }

  get scope(): string {
    return this.#sheet ? "Worksheet" : "Workbook";
  }

  /** @throws HostError ItemNotFound for a name of the workbook */
  get worksheet(): WorksheetObject {
    return this.worksheetOrNullObject ?? fail("ItemNotFound");
  }

  get worksheetOrNullObject(): WorksheetObject | null {
    return this.#sheet ? new WorksheetObject(this.#book, this.#sheet) : null;
  }

  getRange(): RangeObject {
    return this.getRangeOrNullObject() ?? fail("ItemNotFound");
  }

  getRangeOrNullObject(): RangeObject | null {
    const place = referencedPlace(this.#book, this.#name.formula);
    return place ? new RangeObject(this.#book, place.sheet, place.block) : null;
  }

  delete(): void {
    const owner = this.#sheet ?? this.#book;
    owner.names = owner.names.filter((name) => name !== this.#name);
    this.#book.needsCalculation = true;
  }
}
