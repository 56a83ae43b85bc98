import type { Calculator } from "../../host/calc/Calculator";
import { readGrid, shownText } from "../../host/api/range/readContents";
import { cellBlock, intersection, type Block } from "../../host/model/Block";
import type { Book } from "../../host/model/Book";
import type { SheetState } from "../../host/model/SheetState";
import { faultOf } from "../calls/faultOf";
import { fail } from "../../host/protocol/HostError";
import { openBook } from "../../host/xlsx/openBook";
import { saveBook } from "../../host/xlsx/saveBook";
import type { CellBlock } from "./CellBlock";
import { clearContents } from "./clearContents";
import { editCell } from "../../host/editCell";
import type { UserEdit } from "./EditJournal";
import { inputText } from "./inputText";
import { OpenBook } from "./OpenBook";
import { PaneLine } from "./PaneLine";
import { pasteTexts } from "./pasteTexts";
import type { BookView, HostNotice, PreviewHost, SavedFile } from "./PreviewHost";
import { Queue } from "./Queue";
import { readCells } from "./readCells";
import { selectCells } from "./selectCells";
import type { SheetLayout } from "./SheetLayout";

/** Edits and the pane's requests often come in quick succession; formulas are calculated after the last. */
const CALCULATION_DELAY_MS = 150;

/**
 * ブックの係: holds the workbook. Whatever changes it goes one after another; looking at it need not wait.
 */
export class HostDesk implements PreviewHost {
  #open: OpenBook | undefined;
  #pane: PaneLine | undefined;
  readonly #queue = new Queue();
  #calculationTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly calculator: Calculator,
    private readonly notify: (notice: HostNotice) => void,
  ) {}

  open(bytes: Uint8Array, fileName: string): Promise<BookView> {
    return this.#queue.add(async () => {
      const book = await openBook(bytes);
      book.fileName = fileName;
      this.#pane?.close();
      this.#pane = undefined;
      this.#open = new OpenBook(book, this.calculator);
      return this.#open.view;
    });
  }

  /** つなぐ: the pane's Office.js sends its requests through this port. */
  connectPane(port: MessagePort): void {
    this.#pane?.close();
    const open = this.#opened;
    this.#pane = new PaneLine(port, (request) => this.#queue.add(() => this.#answerPane(open, request)));
  }

  async layout(sheet: string): Promise<SheetLayout> {
    return this.#opened.layouts.read(this.#opened.sheet(sheet));
  }

  async cells(sheet: string, block: Block): Promise<CellBlock> {
    return readCells(this.#opened.book, this.#opened.sheet(sheet), block);
  }

  async input(sheet: string, row: number, column: number): Promise<string> {
    return inputText(this.#opened.book, this.#opened.sheet(sheet), row, column);
  }

  edit(sheet: string, row: number, column: number, text: string): Promise<void> {
    return this.#change(sheet, cellBlock(row, column), (book, state) =>
      editCell(book, state, row, column, text),
    );
  }

  clear(sheet: string, block: Block): Promise<void> {
    return this.#change(sheet, block, (book, state) => clearContents(book, state, block));
  }

  async texts(sheet: string, block: Block): Promise<readonly (readonly string[])[]> {
    const { book } = this.#opened;
    const state = this.#opened.sheet(sheet);
    const used = state.usedBlock(true);
    const within = used && intersection(used, block);
    return (within && readGrid(state, within, (cell) => shownText(cell, book))) ?? [];
  }

  paste(sheet: string, row: number, column: number, texts: readonly (readonly string[])[]): Promise<void> {
    const rows = { top: row, left: column, bottom: row + texts.length - 1, right: column };
    return this.#change(sheet, rows, (book, state) => pasteTexts(book, state, row, column, texts));
  }

  undo(): Promise<boolean> {
    return this.#replay("undo");
  }

  redo(): Promise<boolean> {
    return this.#replay("redo");
  }

  select(sheet: string, block: Block): Promise<void> {
    return this.#queue.add(() => {
      selectCells(this.#opened.book, this.#opened.sheet(sheet), block);
      this.#tellPane();
    });
  }

  save(): Promise<SavedFile> {
    return this.#queue.add(async () => {
      const open = this.#opened;
      await open.calculate();
      const bytes = new Uint8Array(await saveBook(open.book));
      open.markSaved();
      this.#tellView();
      return { fileName: open.book.fileName, bytes };
    });
  }

  get #opened(): OpenBook {
    return this.#open ?? fail("ItemNotFound");
  }

  #change(id: string, block: Block, change: (book: Book, sheet: SheetState) => void): Promise<void> {
    return this.#queue.add(() => {
      const open = this.#opened;
      const sheet = open.sheet(id);
      open.journal.record(sheet, block, () => change(open.book, sheet));
      this.#follow(open, { sheet, block });
    });
  }

  #replay(step: "undo" | "redo"): Promise<boolean> {
    return this.#queue.add(() => {
      const open = this.#opened;
      const edit = open.journal[step]();
      if (!edit) return false;
      selectCells(open.book, edit.sheet, edit.block);
      this.#follow(open, edit);
      this.notify({ kind: "shown", ...open.shown });
      return true;
    });
  }

  /** Tells of an edit. */
  #follow(open: OpenBook, { sheet, block }: UserEdit): void {
    open.layouts.refresh(sheet, block.top, block.bottom);
    open.change();
    this.#tellPane();
    this.#tellView();
    this.#calculateSoon();
  }

  async #answerPane(open: OpenBook, request: string): Promise<string> {
    const { revision, shown } = open;
    const answer = await open.service.answer(request);
    // A request may have waited until another workbook took this one's place.
    if (this.#open !== open) return answer;
    this.#tellPane();
    if (open.revision !== revision) {
      this.#tellView();
      this.#calculateSoon();
    }
    const now = open.shown;
    if (JSON.stringify(now) !== JSON.stringify(shown)) this.notify({ kind: "shown", ...now });
    return answer;
  }

  #tellPane(): void {
    this.#pane?.tell(this.#opened.service.takeEvents());
  }

  #tellView(): void {
    this.notify({ kind: "book", view: this.#opened.view });
  }

  #calculateSoon(): void {
    clearTimeout(this.#calculationTimer);
    this.#calculationTimer = setTimeout(() => {
      const done = this.#queue.add(() => this.#calculate());
      done.catch((error: unknown) => this.notify({ kind: "fault", fault: faultOf(error) }));
    }, CALCULATION_DELAY_MS);
  }

  async #calculate(): Promise<void> {
    if (await this.#opened.calculate()) this.#tellView();
  }
}
