import { cellAddress } from "../grid/cellAddress";
import type { SheetReading } from "../layout/SheetReading";
import { headingFields, measureFields, type MeasureField, type MeasureRow } from "../measure/MeasureRow";
import type { MinistryIndex } from "../ministry/MinistryIndex";
import { leadOf } from "./leadOf";
import { rowsOfCells } from "./rowsOfCells";

/** セルの担当: whose a cell is. */
export interface CellOwner {
  readonly field: MeasureField | undefined;
  /** The first of its rows; absent for a heading, which belongs to all rows under it. */
  readonly row: MeasureRow | undefined;
  /** Absent: 担当不明. */
  readonly ministry: string | undefined;
}

/** The lead of the row in which a cell stands; of a heading the one that all rows under it share. */
export function ownerOfCell(
  { sheet, cell }: { readonly sheet: string; readonly cell: string },
  sheets: readonly SheetReading[],
  index: MinistryIndex,
): CellOwner {
  const reading = sheets.find(({ name }) => name === sheet);
  const rows = (reading && rowsOfCells(reading).get(cell)) ?? [];
  const [row] = rows;
  const field = row && fieldAt(row, cell);
  return field && (headingFields as readonly string[]).includes(field)
    ? { field, row: undefined, ministry: commonLead(rows, index) }
    : { field, row, ministry: row && leadOf(row, index) };
}

/** 共通の主担当: undefined where rows have several, or none. */
export function commonLead(rows: readonly MeasureRow[], index: MinistryIndex): string | undefined {
  const leads = new Set(rows.map((row) => leadOf(row, index)));
  return leads.size === 1 ? [...leads][0] : undefined;
}

const fieldAt = ({ cells }: MeasureRow, address: string): MeasureField | undefined =>
  measureFields.find((field) => {
    const cell = cells[field];
    return cell && cellAddress(cell.row, cell.column) === address;
  });
