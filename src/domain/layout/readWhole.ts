import { headingFields, type MeasureRow } from "../measure/MeasureRow";
import { headingNumber } from "./headingLine";

/**
 * 全体か一部か: a whole document (the printed tables, the master) or a part (one ministry's form, one section).
 *
 * A part is led by one ministry only, or its headings do not begin with the first: a table that opens with
 * ２ or ③ goes on from another.
 */
export function isWhole(rows: readonly MeasureRow[], printed: boolean): boolean {
  return rows.length > 0 && (printed || hasManyLeads(rows)) && beginsWithTheFirst(rows);
}

function hasManyLeads(rows: readonly MeasureRow[]): boolean {
  return new Set(rows.map((row) => row.ministries[0]).filter((lead) => lead !== undefined)).size > 1;
}

function beginsWithTheFirst(rows: readonly MeasureRow[]): boolean {
  return headingFields.every((level) => {
    const first = rows.find((row) => row[level] !== null)?.[level];
    const number = headingNumber(first ?? "");
    return number === undefined || number === 1;
  });
}
