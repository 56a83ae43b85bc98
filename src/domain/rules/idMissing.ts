import type { SheetReading } from "../layout/SheetReading";
import type { MeasureRow } from "../measure/MeasureRow";
import { nameKey } from "../measure/nameKey";
import { missingCells } from "./fieldCells";
import { defineRule, type CheckContext } from "./Rule";

/** A sheet whose rows have a number has one on at least so many of them, */
const USUAL = 0.9;
/** and on at least so many in all. */
const FEWEST = 5;

/**
 * 番号の欠落, where nearly every measure has one. A sub-item or a further answer to the measure above needs none, and
 * label.missing tells of a row that lacks its label too.
 */
export const idMissing = defineRule({
  id: "id.missing",
  severity: "warning",
  needs: ["id", "merges"],
  *check(sheet, context) {
    const missing = [...missingCells(sheet, "id")];
    if (missing.length === 0) return;
    const own = new Set(ownRows(sheet, context));
    const numbered = [...own].filter(({ id }) => id !== null).length;
    if (numbered < FEWEST || numbered < USUAL * own.size) return;
    for (const { row, cell } of missing) {
      if (own.has(row)) yield { cell, field: "id", details: {} };
    }
  },
});

/** Rows that have a number, and those that begin a measure. */
const ownRows = ({ rows, columns }: SheetReading, { measures }: CheckContext): MeasureRow[] =>
  rows.filter((row, index) => {
    const above = rows[index - 1];
    if (row.id !== null) return true;
    if (row.label === null && columns.label !== undefined) return false;
    if (above === undefined) return !row.relisted;
    const isNamedAlike = nameKey(row) !== "" && nameKey(row) === nameKey(above);
    return !row.relisted && !isNamedAlike && !measures.sameLetter(row, above);
  });
