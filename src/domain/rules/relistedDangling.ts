import { distance } from "fastest-levenshtein";
import { headingPath, nameKey } from "../measure/MeasureIndex";
import type { MeasureRow } from "../measure/MeasureRow";
import { withoutRelistedMark } from "../text/relistedMark";
import { defineRule, type CheckContext } from "./Rule";

/** Up to this share of its letters another name is near enough to be offered. */
const NEAR = 0.4;

/** 元のない再掲: no measure of this name that is not itself relisted. */
export const relistedDangling = defineRule({
  id: "relisted.dangling",
  severity: "error",
  severityOnPart: "warning",
  needs: ["name"],
  *check(sheet, context) {
    for (const row of sheet.rows) {
      const cell = row.cells.name;
      if (!row.relisted || !cell || context.measures.basesByName(row).length > 0) continue;
      const base = nearestBase(row, context);
      const mark = cell.text.includes("再掲") ? "（再掲）" : "";
      yield {
        cell,
        field: "name",
        ...(base !== undefined && { suggestion: base + mark, safe: false }),
        details: { name: row.name ?? "", nearest: base ?? "" },
      };
    }
  },
});

/** The nearest name outside the row's own letter and group. */
function nearestBase(row: MeasureRow, { measures }: CheckContext): string | undefined {
  const key = nameKey(row);
  if (key === "") return undefined;
  const ownGroup = row.group === null ? undefined : headingPath(row);
  const ranked = measures.live
    .filter((base) => base.name !== null && !measures.sameLetter(row, base))
    .filter((base) => ownGroup === undefined || headingPath(base) !== ownGroup)
    .map((base) => ({
      name: base.name ?? "",
      edits: distance(key, nameKey(base)) / Math.max(key.length, nameKey(base).length),
    }))
    .sort((a, b) => a.edits - b.edits);
  const [best] = ranked;
  return best && best.edits <= NEAR ? withoutRelistedMark(best.name) : undefined;
}
