import type { Book } from "../../model/Book";
import { HostObject } from "../../protocol/HostObject";
import { choiceArgument } from "../arguments";
import { recalculate } from "../worksheet/recalculate";

const modes = {
  Automatic: "Automatic",
  AutomaticExceptTables: "AutomaticExceptTables",
  Manual: "Manual",
} as const;

/** Kinds of calculation, and whether they take in what has not changed. */
const calculations = { Recalculate: false, Full: true, FullRebuild: true } as const;

/** アプリケーション: Excel.Application, as far as one workbook has a say in it. */
export class ApplicationObject extends HostObject {
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  get calculationMode(): string {
    return this.#book.calculationMode;
  }
  set calculationMode(value: unknown) {
    this.#book.calculationMode = choiceArgument(value, modes);
  }

  get calculationState(): string {
    return this.#book.needsCalculation ? "Pending" : "Done";
  }

  calculate(calculationType: unknown): void {
    recalculate(this.#book, this.#book.sheets, choiceArgument(calculationType, calculations));
  }

  /** The host calculates before values are read, so nothing needs to be held back. */
  suspendApiCalculationUntilNextSync(): void {
    return;
  }

  /** There is no screen. */
  suspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}
