import type { Book } from "../../src/host/model/Book";
import type { CellState } from "../../src/host/model/CellState";
import { parseA1 } from "../../src/host/model/a1";
import type { SheetState } from "../../src/host/model/SheetState";

/** All a book says, without its bookkeeping of changes, to be compared. */
export const plainBook = ({ sheets, names, title, is1904, activeSheet }: Book): unknown => ({
  names,
  title,
  is1904,
  active: activeSheet?.name,
  sheets: sheets.map((sheet) => ({
    ...Object.fromEntries(
      Object.entries(sheet).filter(([key]) => !["id", "source", "originals", "reshapings"].includes(key)),
    ),
    cells: Object.fromEntries([...sheet.cells()].map(([row, column, cell]) => [`R${row}C${column}`, cell])),
  })),
});

const place = (address: string): [row: number, column: number] => {
  const block = parseA1(address);
  if (!block) throw new Error(`no address: ${address}`);
  return [block.top, block.left];
};

export const cellAt = (sheet: SheetState | undefined, address: string): CellState | undefined =>
  sheet?.cell(...place(address));

export const putCell = (sheet: SheetState | undefined, address: string, cell: CellState | undefined): void =>
  sheet?.setCell(...place(address), cell);
