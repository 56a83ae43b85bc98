import { labelFaults } from "../label/labelSeries";
import { hasLetterBlocks, letterBlocks } from "../label/restartLevel";
import { sharedLabels } from "../label/sharedLabels";
import type { MeasureRow } from "../measure/MeasureRow";
import { defineRule } from "./Rule";

/**
 * 項番の重複 under the headings below which the letters begin anew. In a whole the series of the letters mostly tells
 * which row is out of its place: that one is reported, otherwise every row that has the label. Several ministries'
 * answers to one measure share theirs, and a copied row is told of by its own rule.
 */
export const labelDuplicate = defineRule({
  id: "label.duplicate",
  severity: "error",
  needs: ["label", "merges", "letterBlocks"],
  hasLetterBlocks,
  *check(sheet) {
    const blocks = letterBlocks(sheet) ?? [];
    const shared = sharedLabels(blocks);
    if (shared.length === 0) return;
    const faults = sheet.isWhole ? blocks.flatMap((block) => labelFaults(block, sheet)) : [];
    const misplaced = new Set(faults.flatMap(({ row, expected }) => (expected === undefined ? [] : [row])));
    for (const rows of shared) {
      for (const row of outOfPlace(rows, misplaced)) {
        const others = rows.filter((other) => other !== row).map((other) => other.row);
        const details = { label: row.label ?? "", others: others.join("、") };
        if (row.cells.label) yield { cell: row.cells.label, field: "label", details };
      }
    }
  },
});

/** The rows that are where another label is expected, if the others are in their places; otherwise nobody knows. */
function outOfPlace(rows: readonly MeasureRow[], misplaced: ReadonlySet<MeasureRow>): readonly MeasureRow[] {
  const wrong = rows.filter((row) => misplaced.has(row));
  return wrong.length === rows.length - 1 ? wrong : rows;
}
