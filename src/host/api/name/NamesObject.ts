import type { Book } from "../../model/Book";
import { isSameName } from "../../model/isSameName";
import type { NameState, SheetState } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";
import { HostCollection } from "../../protocol/HostObject";
import { isAbsent, textArgument } from "../arguments";
import { isDefinedName } from "../definedNames";
import { NamedItemObject } from "./NamedItemObject";
import { readNamedFormula } from "./readNamedFormula";

/** 名前の一覧: Excel.NamedItemCollection, of the workbook or of one sheet. */
export class NamesObject extends HostCollection<NamedItemObject> {
  readonly #book: Book;
  readonly #sheet: SheetState | undefined;

  constructor(book: Book, sheet?: SheetState) {
    super();
    this.#book = book;
    this.#sheet = sheet;
  }

  override readonly items = (): NamedItemObject[] => this.#names().map((name) => this.#object(name));

  add(name: unknown, reference: unknown, comment?: unknown): NamedItemObject {
    const checked = this.#checkedName(name);
    const formula = readNamedFormula(reference);
    const state = {
      name: checked,
      formula,
      comment: isAbsent(comment) ? "" : textArgument(comment),
      visible: true,
    };
    this.#names().push(state);
    this.#book.needsCalculation = true;
    return this.#object(state);
  }

  /** The Japanese Excel writes formulas as the English one does. */
  addFormulaLocal(name: unknown, formula: unknown, comment?: unknown): NamedItemObject {
    return this.add(name, textArgument(formula), comment);
  }

  getCount(): number {
    return this.#names().length;
  }

  getItem(name: unknown): NamedItemObject {
    return this.getItemOrNullObject(name) ?? fail("ItemNotFound");
  }

  getItemOrNullObject(name: unknown): NamedItemObject | null {
    const wanted = textArgument(name);
    const state = this.#names().find((each) => isSameName(each.name, wanted));
    return state ? this.#object(state) : null;
  }

  #names(): NameState[] {
    return (this.#sheet ?? this.#book).names;
  }

  #object(state: NameState): NamedItemObject {
    return new NamedItemObject(this.#book, this.#sheet, state);
  }

  #checkedName(value: unknown): string {
    const name = textArgument(value);
    if (!isDefinedName(name)) fail("InvalidArgument");
    const isTaken = this.getItemOrNullObject(name) !== null || this.#book.tableNamed(name) !== undefined;
    return isTaken ? fail("ItemAlreadyExists") : name;
  }
}
