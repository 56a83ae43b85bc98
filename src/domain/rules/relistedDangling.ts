import { oncePer } from "../collection/oncePer";
import { headingPath, type MeasureIndex } from "../measure/MeasureIndex";
import type { MeasureRow } from "../measure/MeasureRow";
import { nameKey } from "../measure/nameKey";
import { NearNames } from "../measure/NearNames";
import { renamed, withoutRelistedMark } from "../text/relistedMark";
import { defineRule, type CheckContext } from "./Rule";

/** Up to this share of its letters another name is near enough to be offered. */
const NEAR = 0.4;

/** 元のない再掲: no measure of this name that is not itself relisted. */
export const relistedDangling = defineRule({
  id: "relisted.dangling",
  severity: "error",
  severityOnPart: "warning",
  needs: ["name", "merges"],
  *check(sheet, context) {
    for (const row of sheet.rows) {
      const cell = row.cells.name;
      if (!row.relisted || !cell || cell.isPartlyStruck || context.measures.basesByName(row).length > 0)
        continue;
      const base = nearestBase(row, context);
      yield {
        cell,
        field: "name",
        ...(base !== undefined && { suggestion: renamed(cell.text, base), safe: false }),
        details: { name: row.name ?? "", nearest: base ?? "" },
      };
    }
  },
});

/** Worked out where first asked for: most workbooks have no dangling 再掲. */
const nearNames = oncePer(({ live }: MeasureIndex) => new NearNames(live));

/** The nearest name outside the row's own letter and group. */
function nearestBase(row: MeasureRow, { measures }: CheckContext): string | undefined {
  if (nameKey(row) === "") return undefined;
  const ownGroup = row.group === null ? undefined : headingPath(row);
  const base = nearNames(measures).nearest(
    nameKey(row),
    NEAR,
    (each) => !measures.sameLetter(row, each) && (ownGroup === undefined || headingPath(each) !== ownGroup),
  );
  return base?.name ? withoutRelistedMark(base.name) : undefined;
}
