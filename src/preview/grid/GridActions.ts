import type { LinkView } from "../host/CellBlock";
import type { Place, Selection } from "./Selection";

/** 表からの頼みごと. */
export interface GridActions {
  select(selection: Selection, reveal: boolean): void;
  /** @returns whether the workbook took it */
  edit(place: Place, text: string): Promise<boolean>;
  clear(): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** The selected cells to the clipboard. */
  copy(): Promise<void>;
  /** The same, and empties them once they are there. */
  cut(): Promise<void>;
  paste(text: string): Promise<void>;
  input(place: Place): Promise<string | undefined>;
  follow(link: LinkView): Promise<void>;
}
