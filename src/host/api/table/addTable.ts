import { isValidBlock, rowCount, type Block } from "../../model/Block";
import type { Book } from "../../model/Book";
import type { TableState } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";
import { requireUnprotected } from "../guards";
import type { Place } from "../range/resolveRange";
import { shiftSheet } from "../range/structure/shiftSheet";
import { normalizeHeaders } from "./headers";
import { isFree, requireRoom } from "./room";
import { newTableName } from "./tableNames";

const DEFAULT_STYLE = "TableStyleMedium2";

/**
 * テーブルの作成: over a block; without headers a row of them is put in, and what is there goes down.
 *
 * @throws HostError AccessDenied on a protected sheet; as `requireRoom`.
 */
export function addTable(book: Book, { sheet, block }: Place, hasHeaders: boolean): TableState {
  requireUnprotected(sheet);
  requireRoom(sheet, block);
  const grown = hasHeaders && rowCount(block) > 1 ? block : { ...block, bottom: block.bottom + 1 };
  if (!isValidBlock(grown)) fail("InvalidArgument");
  if (grown !== block) makeRoom(book, { sheet, block }, hasHeaders);
  const hasInsertRow = hasHeaders && grown !== block;
  const table: TableState = {
    ...defaults,
    id: book.newId(),
    name: newTableName(book),
    block: grown,
    hasInsertRow,
  };
  sheet.tables.push(table);
  normalizeHeaders({ book, sheet, table });
  sheet.reshape("tables");
  book.needsCalculation = true;
  return table;
}

const defaults = {
  showHeaders: true,
  showTotals: false,
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  style: DEFAULT_STYLE,
};

/** A row for the headers above, or a row for data below a lone header. */
function makeRoom(book: Book, { sheet, block }: Place, hasHeaders: boolean): void {
  const row: Block = hasHeaders
    ? { ...block, top: block.bottom + 1, bottom: block.bottom + 1 }
    : { ...block, bottom: block.top };
  if (!hasHeaders || !isFree(sheet, row)) shiftSheet({ book, sheet, block: row }, "insertDown");
}
