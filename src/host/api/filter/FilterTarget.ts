import { blockAddress, parseA1 } from "../../model/a1";
import { MAX_ROWS, type Block } from "../../model/Block";
import type { Book } from "../../model/Book";
import type { ColumnFilter, SheetState, TableState } from "../../model/SheetState";

/** 絞り込みの対象: cells of a sheet or a table that are filtered, and where their filters are kept. */
export interface FilterTarget {
  readonly book: Book;
  readonly sheet: SheetState;
  /** With the headers; undefined where nothing is filtered. */
  readonly block: Block | undefined;
  /** The rows that may be hidden. */
  readonly body: Block | undefined;
  readonly filters: readonly ColumnFilter[];
  /** Undefined takes the filter buttons away. */
  readonly keep: (block: Block | undefined, filters: readonly ColumnFilter[]) => void;
}

/** The sheet's own filter, of which there is one at most. */
export function sheetFilter(book: Book, sheet: SheetState): FilterTarget {
  const block = sheet.autoFilter && parseA1(sheet.autoFilter.range);
  return {
    book,
    sheet,
    block,
    body: block && { ...block, top: Math.min(block.top + 1, MAX_ROWS - 1) },
    filters: (sheet.autoFilter?.columns ?? []).map(({ colIndex, filters = [] }) => ({ colIndex, filters })),
    keep: (kept, filters) => {
      sheet.autoFilter = kept && { range: blockAddress(kept), columns: [...filters] };
      sheet.reshape("autoFilter");
    },
  };
}

/** A table's filter; `body` are its data rows. */
export function tableFilter(
  book: Book,
  sheet: SheetState,
  table: TableState,
  body: Block | undefined,
): FilterTarget {
  return {
    book,
    sheet,
    block: table.showFilterButton ? table.block : undefined,
    body,
    filters: table.filters ?? [],
    keep: (kept, filters) => {
      table.filters = filters;
      table.showFilterButton = kept !== undefined;
      sheet.reshape("tables");
    },
  };
}
