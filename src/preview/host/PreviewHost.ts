import type { Block } from "../../host/model/Block";
import type { CallFault } from "../calls/CallMessage";
import type { CellBlock } from "./CellBlock";
import type { SheetLayout } from "./SheetLayout";

/** シート見出し of a sheet that is shown. */
export interface SheetTab {
  readonly id: string;
  readonly name: string;
  /** #RRGGBB; empty for none. */
  readonly color: string;
}

/** ブックの様子: what the page around the grid shows of it. */
export interface BookView {
  readonly fileName: string;
  readonly sheets: readonly SheetTab[];
  readonly activeSheet: string;
  /** Whether something would be lost without saving. */
  readonly isChanged: boolean;
  /** Counts up whenever cells or their looks may have changed. */
  readonly revision: number;
}

/** 保存するファイル. */
export interface SavedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** ブックの係: all that the page may ask of the worker that holds the workbook. Errors come as a CallError. */
export interface PreviewHost {
  /** The workbook takes the place of the one before; where it cannot be read, that one stays. */
  open(bytes: Uint8Array, fileName: string): Promise<BookView>;
  layout(sheet: string): Promise<SheetLayout>;
  cells(sheet: string, block: Block): Promise<CellBlock>;
  /** What a user would see in the cell when editing it. */
  input(sheet: string, row: number, column: number): Promise<string>;
  edit(sheet: string, row: number, column: number, text: string): Promise<void>;
  clear(sheet: string, block: Block): Promise<void>;
  /** The shown texts of a block's cells, as far as the sheet is used. */
  texts(sheet: string, block: Block): Promise<readonly (readonly string[])[]>;
  /** Texts as if typed, from a cell on; all of them, or none where one is refused. */
  paste(sheet: string, row: number, column: number, texts: readonly (readonly string[])[]): Promise<void>;
  /** Takes back the user's last edit; the page is told where it was. Whether there was one. */
  undo(): Promise<boolean>;
  /** Does again what was last taken back. */
  redo(): Promise<boolean>;
  /** The user has put a sheet in front and selected cells of it. */
  select(sheet: string, block: Block): Promise<void>;
  /** @throws CallError kind "unsavable" where something of the user's would be lost */
  save(): Promise<SavedFile>;
}

/** 係からの知らせ: what the page did not ask for. */
export type HostNotice =
  | { readonly kind: "book"; readonly view: BookView }
  /** The pane, or taking back an edit, has put a sheet in front or selected cells. */
  | { readonly kind: "shown"; readonly sheet: string; readonly block: Block }
  /** Something that goes on by itself has failed. */
  | { readonly kind: "fault"; readonly fault: CallFault };
