import { sharing } from "../collection/sharing";
import { ministrySetKey } from "../measure/MeasureIndex";
import type { MeasureRow } from "../measure/MeasureRow";
import { nameKey } from "../measure/nameKey";
import { foldText } from "../text/foldText";
import { cellsOf } from "./fieldCells";
import { otherRows } from "./otherRows";
import { defineRule } from "./Rule";

/**
 * 番号の重複. The same number and name with other ministries is one measure answered by several, no
 * duplicate. Reported on every copy.
 */
export const idDuplicate = defineRule({
  id: "id.duplicate",
  severity: "error",
  needs: ["id", "merges"],
  *check(sheet) {
    const numbered = cellsOf(sheet, "id").filter(({ row }) => row.id !== null);
    for (const same of sharing(numbered, ({ row }) => foldText(row.id ?? ""))) {
      const copies = same.filter((each) =>
        same.some((other) => other !== each && isCopy(each.row, other.row)),
      );
      const rows = copies.map(({ row }) => row);
      for (const { row, cell } of copies) {
        const others = otherRows(rows, (other) => other !== row);
        yield { cell, field: "id", details: { id: row.id ?? "", others } };
      }
    }
  },
});

/** Two answers to one measure differ in their ministries only; whether they do, nobody may be able to read. */
const isCopy = (a: MeasureRow, b: MeasureRow): boolean =>
  [a, b].every(isReadable) &&
  (nameKey(a) !== nameKey(b) || ministrySetKey(a.ministries) === ministrySetKey(b.ministries));

const isReadable = ({ cells }: MeasureRow): boolean =>
  !cells.name?.isPartlyStruck && !cells.ministries?.isPartlyStruck;
