import { nameKey, ministrySetKey } from "../measure/MeasureIndex";
import type { MeasureRow } from "../measure/MeasureRow";
import { groupBy } from "../collection/groupBy";
import { foldText } from "../text/foldText";
import { cellsOf } from "./fieldCells";
import { defineRule } from "./Rule";

/**
 * 番号の重複. The same number and name with other ministries is one measure answered by several, no
 * duplicate. Reported on every copy.
 */
export const idDuplicate = defineRule({
  id: "id.duplicate",
  severity: "error",
  needs: ["id"],
  *check(sheet) {
    const rowsById = groupBy(
      [...cellsOf(sheet, "id")].filter(({ row }) => row.id !== null),
      ({ row }) => foldText(row.id ?? ""),
    );
    for (const copies of rowsById.values()) {
      if (copies.length < 2 || isJointAnswer(copies.map(({ row }) => row))) continue;
      for (const { row, cell } of copies) {
        const others = copies.filter((copy) => copy.row !== row).map((copy) => copy.row.row);
        yield { cell, field: "id", details: { id: row.id ?? "", others: others.join("、") } };
      }
    }
  },
});

function isJointAnswer(rows: readonly MeasureRow[]): boolean {
  const names = new Set(rows.map(nameKey));
  const ministries = new Set(rows.map((row) => ministrySetKey(row.ministries)));
  return names.size === 1 && ministries.size === rows.length;
}
