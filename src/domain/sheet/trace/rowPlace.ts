import { cellAddress } from "../../grid/cellAddress";
import type { MeasureRow } from "../../measure/MeasureRow";

/** 行の位置: the sheet of a row, and a cell of it that no other row there has. */
export interface RowPlace {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

const fields = ["name", "label", "id", "ministries", "status", "progress", "deadline", "note"] as const;

/** 行の位置: unlike any other row's of its sheet, where tables stand side by side too. */
export function rowPlace({ sheet, row, cells }: MeasureRow): RowPlace {
  const first = fields.map((field) => cells[field]).find((cell) => cell !== undefined);
  return { sheet, cell: cellAddress(row, first?.column ?? 1) };
}

/** By which places are told apart. */
export const placeKey = ({ sheet, cell }: RowPlace): string => JSON.stringify([sheet, cell]);
