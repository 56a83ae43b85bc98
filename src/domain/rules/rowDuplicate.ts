import { copiedRows } from "../measure/copiedRows";
import { otherRows } from "./otherRows";
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
      yield {
        cell: row.cells.name,
        field: "name",
        details: { others: otherRows(same, (other) => other !== row) },
      };
    }
  },
});
