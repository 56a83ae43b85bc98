import { writeContents } from "../../host/api/range/writeContents";
import { intersection, type Block } from "../../host/model/Block";
import { readGrid } from "../../host/api/range/readContents";
import type { Book } from "../../host/model/Book";
import { isBlankState } from "../../host/model/CellState";
import type { SheetState } from "../../host/model/SheetState";

/**
 * 消す: the contents of a block's cells, as Delete does; looks stay.
 *
 * @throws HostError AccessDenied on a protected sheet
 */
export function clearContents(book: Book, sheet: SheetState, area: Block): void {
  const used = sheet.usedBlock(true);
  const block = used && intersection(used, area);
  if (!block) return;
  const values = readGrid(sheet, block, (cell) => (isBlankState(cell) ? null : ""));
  writeContents({ book, sheet, block }, values, { changeType: "RangeEdited", triggerSource: "Unknown" });
}
