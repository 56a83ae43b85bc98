import type { MeasureRow } from "../measure/MeasureRow";
import { nameKey } from "../measure/nameKey";
import { missingCells } from "./fieldCells";
import { defineRule } from "./Rule";

/** A sheet whose rows have a label has one on at least so many. */
const USUAL = 0.75;

/**
 * 項番の欠落, where the sheet's rows have one. A row that goes on with the name above it (another ministry's answer, a
 * further line) need not repeat it, and a relisted one is exempt as from every rule about what is missing.
 */
export const labelMissing = defineRule({
  id: "label.missing",
  severity: "warning",
  needs: ["label", "merges"],
  *check(sheet) {
    const missing = [...missingCells(sheet, "label")];
    if (missing.length === 0) return;
    const own = sheet.rows.filter((row, index) => !goesOn(row, sheet.rows[index - 1]));
    const labelled = own.filter(({ label, cells }) => label !== null || cells.label?.isPartlyStruck);
    if (labelled.length < USUAL * own.length) return;
    const owners = new Set(own);
    for (const { row, cell } of missing) {
      if (owners.has(row)) yield { cell, field: "label", details: { name: row.name ?? "" } };
    }
  },
});

const goesOn = (row: MeasureRow, above: MeasureRow | undefined): boolean =>
  row.label === null && above !== undefined && nameKey(row) !== "" && nameKey(row) === nameKey(above);
