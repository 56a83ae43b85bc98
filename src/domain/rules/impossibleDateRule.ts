import { eraMismatches } from "../deadline/eraMismatch";
import type { MeasureField } from "../measure/MeasureRow";
import { impossibleDates } from "../text/impossibleDates";
import { cellsSaying, type FieldCell } from "./fieldCells";
import { defineRule } from "./Rule";

/** No prose stands there. */
const otherFields: readonly MeasureField[] = ["id", "label", "ministries", "status"];

/**
 * ありえない日付の規則.
 *
 * @param isTold whether another rule says of a cell that its date is impossible
 */
export const impossibleDateRule = (isTold: (cell: FieldCell, fiscalYear: number | undefined) => boolean) =>
  defineRule({
    id: "text.impossible-date",
    severity: "warning",
    needs: [],
    *check(sheet, { facts: { fiscalYear } }) {
      const hasImpossible = (text: string): boolean => {
        const { impossible, otherWeekdays } = impossibleDates(text, fiscalYear);
        return impossible.length > 0 || otherWeekdays.length > 0;
      };
      for (const each of cellsSaying(sheet, hasImpossible)) {
        const { field, cell } = each;
        if (otherFields.includes(field) || cell.kind !== "text") continue;
        if (eraMismatches(cell.text).length > 0 || isTold(each, fiscalYear)) continue;
        const { impossible, otherWeekdays } = impossibleDates(cell.text, fiscalYear);
        const [weekday] = otherWeekdays;
        const { written = "", right = "" } = weekday ?? {};
        yield { cell, field, details: { impossible: impossible.join("、"), written, right } };
      }
    },
  });
