import { intersection, type Block } from "../../model/Block";
import type { Book } from "../../model/Book";
import { columnNames } from "../../model/columnNames";
import { renameTableColumnsInFormulas } from "../../model/formulaReferences";
import type { SheetState } from "../../model/SheetState";
import { headerBlock } from "../../model/tableBlocks";
import { normalizeHeaders } from "./headers";

/**
 * 見出しへの書き込み: changes contents of a block. Where that meets headers of tables, each of them is a text of
 * its own afterwards, and formulas call the columns by their new names.
 */
export function keepHeaders(book: Book, sheet: SheetState, block: Block, change: () => void): void {
  const met = sheet.tables.filter((table) => {
    const headers = headerBlock(table);
    return headers !== undefined && intersection(headers, block) !== undefined;
  });
  const before = met.map((table) => columnNames({ sheet, table }));
  change();
  met.forEach((table, index) => {
    normalizeHeaders({ book, sheet, table });
    const names = renamings(before[index] ?? [], columnNames({ sheet, table }));
    renameTableColumnsInFormulas(book, { sheet, table }, names);
  });
}

/** New names by the old ones in lower case, of columns that are called differently now. */
const renamings = (before: readonly string[], after: readonly string[]): Map<string, string> =>
  new Map(
    before.flatMap((name, column) => {
      const renamed = after[column] ?? name;
      return renamed === name ? [] : [[name.toLowerCase(), renamed]];
    }),
  );
