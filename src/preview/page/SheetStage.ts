import type { Block } from "../../host/model/Block";
import type { StateHolder } from "../../taskpane/session/StateHolder";
import type { Caller } from "../calls/Methods";
import { CellCache } from "../grid/CellCache";
import { selectionOf, type Selection } from "../grid/Selection";
import { SheetFrame } from "../grid/SheetFrame";
import type { BookView, PreviewHost } from "../host/PreviewHost";
import type { PageState } from "./PageState";

export const firstCell = selectionOf({ row: 0, column: 0 });

/** シートの表示: brings a workbook's sheets before the user, each as it was left. Its promises reject with a CallError. */
export class SheetStage {
  readonly #caches = new Map<string, CellCache>();
  /** Each sheet keeps its own selection, as in Excel. */
  readonly #selections = new Map<string, Selection>();
  /** What was last laid out, or is being laid out. */
  #layout = "";
  #latest: BookView | undefined;

  /** @param onFail hears why cells that are in sight could not be had */
  constructor(
    private readonly holder: StateHolder<PageState>,
    private readonly call: Caller<PreviewHost>,
    private readonly onFail: (error: unknown) => void,
  ) {}

  /** Another workbook was opened. */
  async begin(book: BookView): Promise<void> {
    this.#caches.clear();
    this.#selections.clear();
    this.#layout = "";
    // Ids of sheets come again in each workbook: nothing of the one before may stay in sight.
    const opened = this.holder.get().opened + 1;
    this.holder.set({ opened, book, sheet: undefined, selection: firstCell });
    await this.show(book);
  }

  selectionOf(sheet: string): Selection {
    return this.#selections.get(sheet) ?? firstCell;
  }

  /** To be seen when the sheet is next shown. */
  select(sheet: string, selection: Selection): void {
    this.#selections.set(sheet, selection);
  }

  /** Puts a sheet in front, with its selection in sight. */
  async bringForward(sheet: string): Promise<void> {
    const { book } = this.holder.get();
    if (book) await this.show({ ...book, activeSheet: sheet });
    this.holder.set({ reveal: this.holder.get().reveal + 1 });
  }

  /** Puts cells in front and selects them. */
  async reveal(sheet: string, block: Block): Promise<void> {
    this.select(sheet, { active: { row: block.top, column: block.left }, block });
    await this.bringForward(sheet);
  }

  /** The workbook as it now is. */
  async show(book: BookView): Promise<void> {
    this.#latest = book;
    const id = book.activeSheet;
    const cache = this.#cacheOf(id);
    cache.renew(book.revision);
    // What is typed goes where the selection is in the sheet that is shown: both change together.
    if (this.holder.get().sheet?.id === id) this.holder.set({ book, selection: this.selectionOf(id) });
    const wanted = `${id} ${book.revision}`;
    if (wanted === this.#layout) return;
    this.#layout = wanted;
    const frame = await this.#layOut(id, wanted);
    // Saving changes the book and not its revision: another view of it may have come meanwhile.
    if (wanted === this.#layout)
      this.holder.set({ book: this.#latest, selection: this.selectionOf(id), sheet: { id, frame, cache } });
  }

  async #layOut(sheet: string, wanted: string): Promise<SheetFrame> {
    try {
      return new SheetFrame(await this.call("layout", sheet));
    } catch (error) {
      // Else it would not be asked for again.
      if (wanted === this.#layout) this.#layout = "";
      throw error;
    }
  }

  #cacheOf(sheet: string): CellCache {
    const known = this.#caches.get(sheet);
    if (known) return known;
    const cache: CellCache = new CellCache(
      (block) => this.call("cells", sheet, block),
      // Of a workbook that is no longer open nobody wants to hear.
      (error) => this.#caches.get(sheet) === cache && this.onFail(error),
    );
    this.#caches.set(sheet, cache);
    return cache;
  }
}
