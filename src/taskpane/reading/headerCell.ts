import { cellAddress } from "../../domain/grid/cellAddress";
import { blocksOf } from "../../domain/layout/placeTables";
import type { TableReading } from "../../domain/layout/SheetReading";

/** 見出しのセル of a column: the lowest of its first header. */
export const headerCell = (table: Pick<TableReading, "headerRows"> | undefined, column: number): string =>
  cellAddress(blocksOf(table?.headerRows ?? [])[0]?.bottom ?? 1, column);
