import type { SheetReading } from "../layout/SheetReading";
import { isBlank } from "../text/blank";
import { isErrorValue } from "../text/errorValue";
import { hasRelistedMark } from "../text/relistedMark";
import { cellsOf, type FieldCell } from "./fieldCells";

/** The cells that give a status: filled, and not with the mark 再掲 or an error value. */
export function* statusCells(sheet: SheetReading): Generator<FieldCell> {
  for (const each of cellsOf(sheet, "status")) {
    const { text } = each.cell;
    if (!isBlank(text) && !isErrorValue(text) && !hasRelistedMark(text)) yield each;
  }
}
