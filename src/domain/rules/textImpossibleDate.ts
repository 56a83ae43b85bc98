import { deadlineReader } from "../deadline/deadlineReader";
import { eraMismatches } from "../deadline/eraMismatch";
import type { MeasureField } from "../measure/MeasureRow";
import { impossibleDates } from "../text/impossibleDates";
import { cellsSaying, type FieldCell } from "./fieldCells";
import { defineRule } from "./Rule";

/** No prose stands there. */
const otherFields: readonly MeasureField[] = ["id", "label", "ministries", "status"];

/** ありえない日付: 13月, ２月30日, 令和元年４月, 昭和65年, 25時, and a day whose weekday is another. */
export const textImpossibleDate = defineRule({
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
      if (otherFields.includes(field) || cell.kind !== "text" || isTold(each, fiscalYear)) continue;
      const { impossible, otherWeekdays } = impossibleDates(cell.text, fiscalYear);
      const [weekday] = otherWeekdays;
      const { written = "", right = "" } = weekday ?? {};
      yield { cell, field, details: { impossible: impossible.join("、"), written, right } };
    }
  },
});

/** What the rules about deadlines say of the same dates. */
const isTold = ({ field, cell }: FieldCell, fiscalYear: number | undefined): boolean =>
  eraMismatches(cell.text).length > 0 ||
  (field === "deadline" && deadlineReader(fiscalYear)(cell.text).impossible.length > 0);
