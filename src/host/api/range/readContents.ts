import { shownNumber } from "../../../numberFormat/shownNumber";
import { cellCount, columnCount, rowCount, type Block, isUnbounded } from "../../model/Block";
import type { Book } from "../../model/Book";
import { ErrorValue, type CellContent, type CellState } from "../../model/CellState";
import type { SheetState } from "../../model/SheetState";

/** Excel answers null instead of more cells than this. */
const MAX_READ_CELLS = 5_000_000;

/** One value for each cell of a block, by rows; null for whole columns or rows and for too many cells. */
export function readGrid<Value>(
  sheet: SheetState,
  block: Block,
  read: (cell: CellState | undefined, row: number, column: number) => Value,
): Value[][] | null {
  if (isUnbounded(block) || cellCount(block) > MAX_READ_CELLS) return null;
  return Array.from({ length: rowCount(block) }, (_row, y) =>
    Array.from({ length: columnCount(block) }, (_column, x) =>
      read(sheet.cell(block.top + y, block.left + x), block.top + y, block.left + x),
    ),
  );
}

/** 値: as Office.js gives it; errors as text, dates as serial numbers, nothing as "". */
export function shownValue(cell: CellState | undefined): string | number | boolean {
  const content = cell?.content ?? "";
  return content instanceof ErrorValue ? content.code : content;
}

/** 数式: or the value where there is none. */
export const shownFormula = (cell: CellState | undefined): string | number | boolean =>
  cell?.formula ?? shownValue(cell);

/** 表示文字列: as the cell's number format shows its value, however narrow the column. */
export function shownText(cell: CellState | undefined, book: Book): string {
  const value = shownValue(cell);
  if (typeof value === "number")
    return shownNumber(value, cell?.style?.numFmt ?? "General", book.is1904).text;
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/** Excel's name of the type of a content. */
export function valueType(content: CellContent | undefined): string {
  if (content === null || content === undefined) return "Empty";
  if (content instanceof ErrorValue) return "Error";
  if (typeof content === "string") return "String";
  return typeof content === "number" ? "Double" : "Boolean";
}
