import type { CellCache } from "../grid/CellCache";
import type { Selection } from "../grid/Selection";
import type { SheetFrame } from "../grid/SheetFrame";
import type { BookView } from "../host/PreviewHost";

/** 表示中のシート. */
export interface ShownSheet {
  readonly id: string;
  readonly frame: SheetFrame;
  readonly cache: CellCache;
}

/** ページのお知らせ: one line, in words. */
export interface PageNotice {
  readonly kind: "info" | "error";
  readonly text: string;
}

/** ページの状態: all that the page shows. Never changed in place. */
export interface PageState {
  /** Undefined until the first workbook is open. */
  readonly book: BookView | undefined;
  readonly sheet: ShownSheet | undefined;
  readonly selection: Selection;
  /** Counts up whenever the selection should come into sight. */
  readonly reveal: number;
  /** Counts workbooks that were opened; each has a pane of its own. */
  readonly opened: number;
  readonly busy: "opening" | "saving" | undefined;
  readonly notice: PageNotice | undefined;
}
