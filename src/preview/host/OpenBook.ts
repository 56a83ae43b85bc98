import type { Calculator } from "../../host/calc/Calculator";
import { HostService } from "../../host/HostService";
import { cellBlock, type Block } from "../../host/model/Block";
import type { Book } from "../../host/model/Book";
import type { SheetState } from "../../host/model/SheetState";
import { fail } from "../../host/protocol/HostError";
import { changesBook } from "./changesBook";
import { EditJournal } from "./EditJournal";
import { Layouts } from "./Layouts";
import type { BookView } from "./PreviewHost";

/** Where a selection is, to tell whether it moved. */
interface Shown {
  readonly sheet: string;
  readonly block: Block;
}

/** 開いているブック: a workbook with what answers the pane, and what the page shows of it. */
export class OpenBook {
  readonly service: HostService;
  readonly layouts: Layouts;
  readonly journal: EditJournal;
  #revision = 1;
  #isChanged = false;

  constructor(
    readonly book: Book,
    readonly calculator: Calculator,
  ) {
    this.layouts = new Layouts(book);
    this.journal = new EditJournal(book);
    this.service = new HostService(book, {
      // Before the pane reads, too: what it gives is to be seen.
      calculator: { calculate: (changed) => this.#recalculate(changed) },
      beforeAction: (_sync, action) => {
        if (!changesBook(action)) return;
        this.layouts.forget();
        // As in Excel: what an add-in has written cannot be undone, nor what came before it.
        this.journal.forget();
        this.change();
      },
    });
  }

  get revision(): number {
    return this.#revision;
  }

  get view(): BookView {
    const { book } = this;
    const shown = book.sheets.filter(({ visibility }) => visibility === "Visible");
    return {
      fileName: book.fileName,
      sheets: shown.map(({ id, name, tabColor }) => ({ id, name, color: tabColor })),
      activeSheet: book.activeSheet?.id ?? "",
      isChanged: this.#isChanged,
      revision: this.#revision,
    };
  }

  /** What is selected; the first cell where nothing was yet. */
  get shown(): Shown {
    const { activeSheet, selection } = this.book;
    const [block] = selection?.sheet === activeSheet ? (selection?.blocks ?? []) : [];
    return { sheet: activeSheet?.id ?? "", block: block ?? cellBlock(0, 0) };
  }

  /** @throws HostError ItemNotFound where the sheet is gone */
  sheet(id: string): SheetState {
    return this.book.sheets.find((sheet) => sheet.id === id) ?? fail("ItemNotFound");
  }

  /** Cells or looks are others now. */
  change(): void {
    this.#revision++;
    this.#isChanged = true;
  }

  /** What is in the file is what is here. */
  markSaved(): void {
    this.#isChanged = false;
  }

  /** @returns whether there was anything to calculate */
  async calculate(): Promise<boolean> {
    const { book } = this;
    if (!book.needsCalculation || book.calculationMode === "Manual") return false;
    await this.#recalculate(book);
    book.needsCalculation = false;
    return true;
  }

  async #recalculate(book: Book): Promise<void> {
    await this.calculator.calculate(book);
    this.#revision++;
  }
}
