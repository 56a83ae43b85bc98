import type { Book } from "../../model/Book";
import type { CellState } from "../../model/CellState";
import type { SheetState } from "../../model/SheetState";
import { cellKey } from "../../model/staleFormulas";
import { styleAt } from "./style/stylesIn";

/** A new content, and the style of the cell if it is to change. */
export interface NewContent extends Pick<CellState, "content" | "formula"> {
  readonly style?: CellState["style"];
}

/** 内容を置く: what the cell held is gone, its look and its hyperlink stay. */
export function putContent(
  book: Book,
  sheet: SheetState,
  row: number,
  column: number,
  given: NewContent,
): void {
  const { content, formula, style = styleAt(sheet, row, column) } = given;
  const old = sheet.cell(row, column);
  const key = cellKey(sheet, row, column);
  if (formula !== undefined) book.staleFormulas.add(key);
  else if (old?.formula !== undefined) book.staleFormulas.delete(key);
  const isGone = content === null && formula === undefined && !style && !old?.hyperlink;
  if (isGone && !old) return;
  const cell: CellState = {
    content,
    ...(formula !== undefined && { formula }),
    ...(style && { style }),
    ...(old?.hyperlink && { hyperlink: old.hyperlink }),
  };
  sheet.setCell(row, column, isGone ? undefined : cell);
}
