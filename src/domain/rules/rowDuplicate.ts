import { copiedRows } from "../measure/copiedRows";
import type { MeasureRow } from "../measure/MeasureRow";
import { defineRule } from "./Rule";

/** 行の重複: a whole row that stands twice; its 番号 may have been counted on. Reported on every copy. */
export const rowDuplicate = defineRule({
  id: "row.duplicate",
  severity: "error",
  needs: ["name", "merges"],
  *check(sheet) {
    const copies = copiedRows(sheet);
    for (const row of sheet.rows) {
      const same = copies.get(row);
      if (!same || !row.cells.name) continue;
      yield { cell: row.cells.name, field: "name", details: { others: otherRows(same, row) } };
    }
  },
});

/** So many rows are named; of thousands of copies nobody reads more. */
const NAMED = 10;

function otherRows(same: readonly MeasureRow[], row: MeasureRow): string {
  const others = same.slice(0, NAMED + 1).filter((other) => other !== row);
  const named = others.slice(0, NAMED).map((other) => other.row);
  return named.join("、") + (same.length - 1 > NAMED ? "…" : "");
}
