import { groupBy } from "../collection/groupBy";
import { headingFields, type MeasureRow } from "../measure/MeasureRow";
import { headingNumber } from "./headingLine";

/** 全体か一部かと、その根拠. manyLeads, printed speak for a whole; the others for a part. */
export interface WholeReading {
  readonly isWhole: boolean;
  readonly reason: "chosen" | "printed" | "manyLeads" | "oneLead" | "notFromTheFirst" | "noRows";
}

/**
 * 全体か一部か: a whole document (the printed tables, the master) or a part (one ministry's form, one section).
 *
 * A part is led by one ministry but for slips, or its headings do not begin with the first: a table that opens with
 * ２ or ③ goes on from another.
 */
export function readWhole(
  rows: readonly MeasureRow[],
  printed: boolean,
  chosen: boolean | undefined,
): WholeReading {
  if (chosen !== undefined) return { isWhole: chosen, reason: "chosen" };
  if (rows.length === 0) return { isWhole: false, reason: "noRows" };
  if (!beginsWithTheFirst(rows)) return { isWhole: false, reason: "notFromTheFirst" };
  if (printed) return { isWhole: true, reason: "printed" };
  return hasManyLeads(rows) ? { isWhole: true, reason: "manyLeads" } : { isWhole: false, reason: "oneLead" };
}

/** So large a share of a part may begin with another name by mistake: an institution, a slip. */
const MISTAKEN = 0.05;

function hasManyLeads(rows: readonly MeasureRow[]): boolean {
  const leads = rows.map((row) => row.ministries[0]).filter((lead) => lead !== undefined);
  const usual = Math.max(0, ...[...groupBy(leads, (lead) => lead).values()].map(({ length }) => length));
  return leads.length - usual > MISTAKEN * leads.length;
}

function beginsWithTheFirst(rows: readonly MeasureRow[]): boolean {
  return headingFields.every((level) => {
    const first = rows.find((row) => row[level] !== null)?.[level];
    const number = headingNumber(first ?? "");
    return number === undefined || number === 1;
  });
}
