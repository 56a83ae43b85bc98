import { faultMessage, previewWords } from "../../messages/previewMessages.ja";
import { StateHolder } from "../../taskpane/session/StateHolder";
import { CallError } from "../calls/CallError";
import type { CallFault } from "../calls/CallMessage";
import { CellCache } from "../grid/CellCache";
import { joinCells, splitCells } from "../grid/cellTexts";
import { selectionOf, type Place, type Selection } from "../grid/Selection";
import { SheetFrame } from "../grid/SheetFrame";
import type { LinkView } from "../host/CellBlock";
import type { Caller } from "../calls/Methods";
import type { BookView, HostNotice, PreviewHost } from "../host/PreviewHost";
import { savedName } from "./savedName";
import type { PageState } from "./PageState";

/** What a session works with. */
export interface SessionParts {
  readonly call: Caller<PreviewHost>;
  /** Hands a file to the user. */
  readonly download: (fileName: string, bytes: Uint8Array<ArrayBuffer>) => void;
  /** Puts a text on the clipboard that may still have to be read: a browser allows it only right after a key. */
  readonly copy: (text: Promise<string>) => Promise<void>;
}

const firstCell = selectionOf({ row: 0, column: 0 });

/** ページの作業: the workbook in the worker, as the page shows it. Errors become a notice, never a rejection. */
export class PreviewSession {
  readonly #holder = new StateHolder<PageState>({
    book: undefined,
    sheet: undefined,
    selection: firstCell,
    reveal: 0,
    opened: 0,
    busy: undefined,
    notice: undefined,
  });
  readonly #caches = new Map<string, CellCache>();
  /** Each sheet keeps its own selection, as in Excel. */
  readonly #selections = new Map<string, Selection>();
  #layoutRevision = "";
  #latest: BookView | undefined;

  constructor(private readonly parts: SessionParts) {}

  readonly getState = (): PageState => this.#holder.get();

  readonly subscribe = (listener: () => void): (() => void) => this.#holder.subscribe(listener);

  /** What the worker tells by itself. */
  hear(notice: HostNotice): void {
    if (notice.kind === "book") void this.#attempt(() => this.#showBook(notice.view));
    else if (notice.kind === "shown") void this.#attempt(() => this.#reveal(notice));
    else if (notice.kind === "fault") this.#complain(notice.fault);
  }

  /** @param read gives the file's bytes; a file that cannot be opened leaves all as it was */
  async open(fileName: string, read: () => Promise<ArrayBuffer>): Promise<void> {
    this.#holder.set({ busy: "opening", notice: undefined });
    await this.#attempt(async () => {
      const view = await this.parts.call("open", new Uint8Array(await read()), fileName);
      this.#caches.clear();
      this.#selections.clear();
      this.#layoutRevision = "";
      await this.#showBook(view);
      this.#holder.set({ opened: this.getState().opened + 1 });
    }, fileName);
    this.#holder.set({ busy: undefined });
  }

  async save(): Promise<void> {
    this.#holder.set({ busy: "saving", notice: undefined });
    await this.#attempt(async () => {
      const { fileName, bytes } = await this.parts.call("save");
      const name = savedName(fileName);
      this.parts.download(name, bytes);
      this.#holder.set({ notice: { kind: "info", text: previewWords.saved(name) } });
    });
    this.#holder.set({ busy: undefined });
  }

  async showSheet(id: string): Promise<void> {
    const selection = this.#selections.get(id) ?? firstCell;
    await this.#attempt(async () => {
      await this.parts.call("select", id, selection.block);
      const { book } = this.getState();
      if (book) await this.#showBook({ ...book, activeSheet: id });
      this.#holder.set({ reveal: this.getState().reveal + 1 });
    });
  }

  select(selection: Selection, reveal: boolean): void {
    const { sheet, reveal: revealed } = this.getState();
    if (!sheet) return;
    this.#selections.set(sheet.id, selection);
    this.#holder.set({ selection, ...(reveal && { reveal: revealed + 1 }) });
    void this.#attempt(() => this.parts.call("select", sheet.id, selection.block));
  }

  /** @returns whether the workbook took it */
  async edit(place: Place, text: string): Promise<boolean> {
    const { sheet } = this.getState();
    if (!sheet) return false;
    this.#holder.set({ notice: undefined });
    sheet.cache.type(place, text);
    const isTaken = await this.#attempt(async () => {
      await this.parts.call("edit", sheet.id, place.row, place.column, text);
      await sheet.cache.fresh(place);
    });
    sheet.cache.type(place, undefined);
    return isTaken;
  }

  async clear(): Promise<void> {
    const { sheet, selection } = this.getState();
    if (sheet) await this.#attempt(() => this.parts.call("clear", sheet.id, selection.block));
  }

  /** The selected cells to the clipboard. */
  async copy(): Promise<void> {
    const { sheet, selection } = this.getState();
    if (!sheet) return;
    const texts = this.parts.call("texts", sheet.id, selection.block);
    await this.#attempt(() => this.parts.copy(texts.then(joinCells)));
  }

  async paste(text: string): Promise<void> {
    const { sheet, selection } = this.getState();
    if (!sheet || text === "") return;
    const { row, column } = selection.active;
    await this.#attempt(() => this.parts.call("paste", sheet.id, row, column, splitCells(text)));
  }

  /** What stands in a cell, to be edited; undefined where it cannot be had. */
  async input({ row, column }: Place): Promise<string | undefined> {
    const { sheet } = this.getState();
    let text: string | undefined;
    if (sheet)
      await this.#attempt(async () => {
        text = await this.parts.call("input", sheet.id, row, column);
      });
    return text;
  }

  async follow(link: LinkView): Promise<void> {
    if (link.kind === "address") {
      this.#holder.set({ notice: { kind: "info", text: previewWords.outsideLink(link.address) } });
      return;
    }
    this.#selections.set(link.sheet, selectionOf(link));
    await this.showSheet(link.sheet);
  }

  dismissNotice(): void {
    this.#holder.set({ notice: undefined });
  }

  async #reveal({ sheet, block }: Extract<HostNotice, { kind: "shown" }>): Promise<void> {
    const selection = { active: { row: block.top, column: block.left }, block };
    this.#selections.set(sheet, selection);
    const { book } = this.getState();
    if (book) await this.#showBook({ ...book, activeSheet: sheet });
    this.#holder.set({ reveal: this.getState().reveal + 1 });
  }

  async #showBook(book: BookView): Promise<void> {
    this.#latest = book;
    const id = book.activeSheet;
    const { sheet: shown } = this.getState();
    const cache = this.#cacheOf(id);
    cache.renew(book.revision);
    const selection = this.#selections.get(id) ?? firstCell;
    const wanted = `${id} ${book.revision}`;
    if (wanted === this.#layoutRevision) return this.#holder.set({ book, selection });
    this.#layoutRevision = wanted;
    if (shown?.id === id) this.#holder.set({ book });
    const frame = new SheetFrame(await this.parts.call("layout", id));
    // Saving changes the book and not its revision: another view of it may have come meanwhile.
    if (wanted === this.#layoutRevision)
      this.#holder.set({
        book: this.#latest,
        selection: this.#selections.get(id) ?? selection,
        sheet: { id, frame, cache },
      });
  }

  #cacheOf(sheet: string): CellCache {
    const cache = this.#caches.get(sheet) ?? new CellCache((block) => this.parts.call("cells", sheet, block));
    this.#caches.set(sheet, cache);
    return cache;
  }

  async #attempt(job: () => unknown, file = ""): Promise<boolean> {
    try {
      await job();
      return true;
    } catch (error) {
      const fault =
        error instanceof CallError ? error.fault : ({ kind: "unexpected", message: String(error) } as const);
      this.#complain(fault, file);
      return false;
    }
  }

  #complain(fault: CallFault, file = ""): void {
    this.#holder.set({ notice: { kind: "error", text: faultMessage(fault, file) } });
  }
}
