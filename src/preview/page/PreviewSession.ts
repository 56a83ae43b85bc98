import { previewFaultMessage, previewWords } from "../../messages/previewMessages.ja";
import { StateHolder } from "../../taskpane/session/StateHolder";
import { CallError } from "../calls/CallError";
import type { CallFault } from "../calls/CallMessage";
import { faultOf } from "../calls/faultOf";
import { joinCells, splitCells } from "../grid/cellTexts";
import { selectionOf, type Place, type Selection } from "../grid/Selection";
import type { Block } from "../../host/model/Block";
import type { LinkView } from "../host/CellBlock";
import type { Caller } from "../calls/Methods";
import type { HostNotice, PreviewHost } from "../host/PreviewHost";
import { savedName } from "./savedName";
import { firstCell, SheetStage } from "./SheetStage";
import type { PageState, ShownSheet } from "./PageState";

/** What a session works with. */
export interface SessionParts {
  readonly call: Caller<PreviewHost>;
  /** Hands a file to the user. */
  readonly download: (fileName: string, bytes: Uint8Array<ArrayBuffer>) => void;
  /** Puts a text on the clipboard that may still have to be read: a browser allows it only right after a key. */
  readonly copy: (text: Promise<string>) => Promise<void>;
}

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
  readonly #stage: SheetStage;

  constructor(private readonly parts: SessionParts) {
    this.#stage = new SheetStage(this.#holder, parts.call, (error) => this.#complain(faultOfCall(error)));
  }

  readonly getState = (): PageState => this.#holder.get();

  readonly subscribe = (listener: () => void): (() => void) => this.#holder.subscribe(listener);

  /** What the worker tells by itself. */
  hear(notice: HostNotice): void {
    if (notice.kind === "book") void this.#attempt(() => this.#stage.show(notice.view));
    else if (notice.kind === "shown")
      void this.#attempt(() => this.#stage.reveal(notice.sheet, notice.block));
    else if (notice.kind === "fault") this.#complain(notice.fault);
  }

  /** @param read gives the file's bytes; a file that cannot be opened leaves all as it was */
  async open(fileName: string, read: () => Promise<ArrayBuffer>): Promise<void> {
    this.#holder.set({ busy: "opening", notice: undefined });
    await this.#attempt(async () => {
      const view = await this.parts.call("open", new Uint8Array(await read()), fileName);
      await this.#stage.begin(view);
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
    if (this.#isOpening) return;
    await this.#attempt(async () => {
      await this.parts.call("select", id, this.#stage.selectionOf(id).block);
      await this.#stage.bringForward(id);
    });
  }

  select(selection: Selection, reveal: boolean): void {
    const sheet = this.#changeable;
    if (!sheet) return;
    this.#stage.select(sheet.id, selection);
    this.#holder.set({ selection, ...(reveal && { reveal: this.getState().reveal + 1 }) });
    void this.#attempt(() => this.parts.call("select", sheet.id, selection.block));
  }

  /** @returns whether the workbook took it */
  async edit(place: Place, text: string): Promise<boolean> {
    const sheet = this.#changeable;
    if (!sheet) return false;
    this.#holder.set({ notice: undefined });
    sheet.cache.type(place, text);
    const isTaken = await this.#attempt(() =>
      this.parts.call("edit", sheet.id, place.row, place.column, text),
    );
    if (isTaken) await this.#attempt(() => sheet.cache.fresh(place));
    sheet.cache.settle(place, text);
    return isTaken;
  }

  async clear(): Promise<void> {
    const sheet = this.#changeable;
    const { block } = this.getState().selection;
    if (sheet) await this.#attempt(() => this.parts.call("clear", sheet.id, block));
  }

  async undo(): Promise<void> {
    await this.#replay("undo", previewWords.nothingToUndo);
  }

  async redo(): Promise<void> {
    await this.#replay("redo", previewWords.nothingToRedo);
  }

  async copy(): Promise<void> {
    const { sheet, selection } = this.getState();
    if (sheet) await this.#attempt(() => this.#copyCells(sheet.id, selection.block));
  }

  async cut(): Promise<void> {
    const sheet = this.#changeable;
    const { block } = this.getState().selection;
    if (sheet && (await this.#attempt(() => this.#copyCells(sheet.id, block))))
      await this.#attempt(() => this.parts.call("clear", sheet.id, block));
  }

  async paste(text: string): Promise<void> {
    const sheet = this.#changeable;
    if (!sheet || text === "") return;
    const { row, column } = this.getState().selection.active;
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
    if (this.#isOpening) return;
    if (link.kind === "address") {
      this.#holder.set({ notice: { kind: "info", text: previewWords.outsideLink(link.address) } });
      return;
    }
    this.#stage.select(link.sheet, selectionOf(link));
    await this.showSheet(link.sheet);
  }

  dismissNotice(): void {
    this.#holder.set({ notice: undefined });
  }

  get #isOpening(): boolean {
    return this.getState().busy === "opening";
  }

  /** The sheet that is shown; none while another workbook takes the place of its own. */
  get #changeable(): ShownSheet | undefined {
    return this.#isOpening ? undefined : this.getState().sheet;
  }

  async #replay(step: "undo" | "redo", nothing: string): Promise<void> {
    if (this.#isOpening) return;
    this.#holder.set({ notice: undefined });
    await this.#attempt(async () => {
      if (!(await this.parts.call(step))) this.#holder.set({ notice: { kind: "info", text: nothing } });
    });
  }

  async #copyCells(sheet: string, block: Block): Promise<void> {
    const text = this.parts.call("texts", sheet, block).then(joinCells);
    try {
      await this.parts.copy(text);
    } catch (error) {
      // Where there is no text, that is why.
      await text;
      throw new CallError({ kind: "noClipboard" }, { cause: error });
    }
  }

  async #attempt(job: () => unknown, file = ""): Promise<boolean> {
    try {
      await job();
      return true;
    } catch (error) {
      this.#complain(faultOfCall(error), file);
      return false;
    }
  }

  #complain(fault: CallFault, file = ""): void {
    this.#holder.set({ notice: { kind: "error", text: previewFaultMessage(fault, file) } });
  }
}

const faultOfCall = (error: unknown): CallFault =>
  error instanceof CallError ? error.fault : faultOf(error);
