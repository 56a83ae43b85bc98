import { blockAddress } from "../../model/a1";
import type { Block } from "../../model/Block";
import type { Book, TriggerSource } from "../../model/Book";
import type { SheetState } from "../../model/SheetState";

/** Excel's names of what happened to cells. */
export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** 変更の種類; the direction only where single cells were inserted or deleted. */
export interface Change {
  readonly changeType: ChangeType;
  readonly shiftDirection?: "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";
  /** Default: Office.js. */
  readonly triggerSource?: TriggerSource;
}

/** 変更の知らせ: contents of cells have changed; handlers hear of it, formulas may have new results. */
export function noteChange(
  book: Book,
  sheet: SheetState,
  block: Block,
  change: Change = { changeType: "RangeEdited" },
): void {
  book.needsCalculation = true;
  book.events.push({
    kind: "changed",
    sheet: sheet.id,
    address: blockAddress(block),
    triggerSource: "ThisLocalAddin",
    ...change,
  });
}
