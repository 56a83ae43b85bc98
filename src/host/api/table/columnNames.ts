import { columnCount } from "../../model/Block";
import type { Book } from "../../model/Book";
import { renameTableColumnInFormulas } from "../../model/formulaReferences";
import type { SheetState, TableState } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";
import { noteChange } from "../range/noteChange";
import { putContent } from "../range/putContent";
import { shownText } from "../range/readContents";
import { columnOf } from "./tableBlocks";

/** As the Japanese Excel names a column that has no name. */
const UNNAMED = "列";
const MAX_LENGTH = 255;

const key = (name: string): string => name.toLowerCase();

/** 列名: as the header row shows them, or as it showed them. */
export function columnNames(book: Book, sheet: SheetState, table: TableState): string[] {
  const { block, showHeaders, hiddenHeaders } = table;
  return Array.from({ length: columnCount(block) }, (_column, index) =>
    showHeaders
      ? shownText(sheet.cell(block.top, block.left + index), book)
      : (hiddenHeaders?.[index] ?? UNNAMED + String(index + 1)),
  );
}

/** 見出しを整える: every header a text of its own, as Excel makes them when a table is made or grows. */
export function normalizeHeaders(book: Book, sheet: SheetState, table: TableState): void {
  if (!table.showHeaders) return;
  const { top, left } = table.block;
  const taken = new Set<string>();
  columnNames(book, sheet, table).forEach((name, index) => {
    const unique = uniqueName(name.slice(0, MAX_LENGTH), index, taken);
    taken.add(key(unique));
    const cell = sheet.cell(top, left + index);
    if (cell?.content !== unique || cell.formula !== undefined)
      putContent(book, sheet, top, left + index, { content: unique });
  });
}

function uniqueName(name: string, index: number, taken: ReadonlySet<string>): string {
  const isUnnamed = name.trim() === "";
  const base = isUnnamed ? UNNAMED : name;
  if (!isUnnamed && !taken.has(key(name))) return name;
  let number = isUnnamed ? index + 1 : 2;
  while (taken.has(key(base + String(number)))) number++;
  return base + String(number);
}

/** 列名の変更: formulas follow. @throws HostError InvalidArgument for an empty name, and for another column's. */
export function renameColumn(
  book: Book,
  sheet: SheetState,
  table: TableState,
  index: number,
  name: string,
): void {
  const names = columnNames(book, sheet, table);
  const before = names[index] ?? fail("ItemNotFound");
  const isTaken = names.some((each, other) => other !== index && key(each) === key(name));
  if (name.trim() === "" || name.length > MAX_LENGTH || isTaken) fail("InvalidArgument");
  if (table.showHeaders) {
    const cell = columnOf(table.block, index);
    putContent(book, sheet, cell.top, cell.left, { content: name });
    noteChange(book, sheet, { ...cell, bottom: cell.top });
  } else table.hiddenHeaders = names.map((each, other) => (other === index ? name : each));
  sheet.reshape("tables");
  renameTableColumnInFormulas(book, { sheet, table }, before, name);
}
