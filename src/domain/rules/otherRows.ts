import type { MeasureRow } from "../measure/MeasureRow";

/** So many rows are named; of thousands nobody reads more. */
const NAMED = 10;

/** ほかの行: the numbers of those rows that pass, for a message. */
export function otherRows(rows: readonly MeasureRow[], isOther: (row: MeasureRow) => boolean): string {
  const named: number[] = [];
  for (const row of rows) {
    if (!isOther(row)) continue;
    if (named.length === NAMED) return `${named.join("、")}…`;
    named.push(row.row);
  }
  return named.join("、");
}
