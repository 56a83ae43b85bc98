import { columnNames, isColumnName, uniqueColumnNames } from "../../model/columnNames";
import { renameTableColumnInFormulas } from "../../model/formulaReferences";
import { isSameName } from "../../model/isSameName";
import { columnOf, headerBlock } from "../../model/tableBlocks";
import { fail } from "../../protocol/HostError";
import { noteChange } from "../range/noteChange";
import { putContent } from "../range/putContent";
import { readGrid, shownText } from "../range/readContents";
import type { PlacedTable } from "./PlacedTable";

/** 見出しを整える: every header a text of its own, as Excel makes them when a table is made or grows. */
export function normalizeHeaders({ book, sheet, table }: PlacedTable): void {
  const header = headerBlock(table);
  if (!header) return;
  const [shown = []] = readGrid(sheet, header, (cell) => shownText(cell, book)) ?? [];
  uniqueColumnNames(shown).forEach((name, index) => {
    const cell = sheet.cell(header.top, header.left + index);
    if (cell?.content !== name || cell.formula !== undefined)
      putContent(book, sheet, header.top, header.left + index, { content: name });
  });
}

/** 列名の変更: formulas follow. @throws HostError InvalidArgument for an empty name, and for another column's. */
export function renameColumn(placed: PlacedTable, index: number, name: string): void {
  const { book, sheet, table } = placed;
  const names = columnNames(placed);
  const before = names[index] ?? fail("ItemNotFound");
  const isTaken = names.some((each, other) => other !== index && isSameName(each, name));
  if (!isColumnName(name) || isTaken) fail("InvalidArgument");
  if (table.showHeaders) {
    const cell = columnOf(table.block, index);
    putContent(book, sheet, cell.top, cell.left, { content: name });
    noteChange(book, sheet, { ...cell, bottom: cell.top });
  } else table.hiddenHeaders = names.map((each, other) => (other === index ? name : each));
  sheet.reshape("tables");
  renameTableColumnInFormulas(book, placed, before, name);
}
