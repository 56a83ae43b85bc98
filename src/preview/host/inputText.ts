import { shownText, shownValue } from "../../host/api/range/readContents";
import { isDateFormat } from "hucre";
import type { Book } from "../../host/model/Book";
import type { SheetState } from "../../host/model/SheetState";

/** 編集する文字: a cell's formula, or its value as one would type it; dates and per cents as they are shown. */
export function inputText(book: Book, sheet: SheetState, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  if (cell?.formula !== undefined) return cell.formula;
  const value = shownValue(cell);
  const format = cell?.style?.numFmt ?? "General";
  const isTypedAsShown = typeof value !== "number" || isDateFormat(format) || format.includes("%");
  return isTypedAsShown ? shownText(cell, book) : String(value);
}
