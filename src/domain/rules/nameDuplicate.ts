import { oncePer } from "../collection/oncePer";
import type { SheetReading } from "../layout/SheetReading";
import { copiedRows } from "../measure/copiedRows";
import { ministrySetKey } from "../measure/MeasureIndex";
import type { MeasureRow } from "../measure/MeasureRow";
import { nameKey } from "../measure/nameKey";
import { continuesName, isUnread, shareLetter } from "../measure/sameMeasure";
import { sharedNames } from "../measure/sharedNames";
import { mustBeFilled } from "./fieldCells";
import { otherRows } from "./otherRows";
import { defineRule } from "./Rule";

/** 一般的な名前: they name no measure in particular, so that several may bear them. */
const generic = /^(?:その他|上記以外|未定|調整中)/u;
/** Shorter names may be those of several ministries' own measures. */
const SPECIFIC = 8;

/**
 * 施策名の重複: one name under two letters, neither of them 再掲. Which one repeats the other is for the user to say;
 * it is offered on the later ones. Other sheets may be other years or other ministries' forms and are not compared.
 */
export const nameDuplicate = defineRule({
  id: "name.duplicate",
  severity: "warning",
  needs: ["label", "name", "merges"],
  *check(sheet) {
    const copies = copiedRows(sheet);
    for (const named of sharedNames(sheet.rows)) {
      const rows = named.filter((row) => isComparable(row) && (copies.get(row)?.[0] ?? row) === row);
      const [first] = rows;
      const same = rows.filter((row) => rows.some((other) => isOtherMeasure(row, other, sheet)));
      for (const row of same) {
        const cell = row.cells.name;
        if (!cell) continue;
        const isLater = first !== undefined && first !== row && isOtherMeasure(first, row, sheet);
        yield {
          cell,
          field: "name",
          ...(isLater && { suggestion: `${cell.text.trimEnd()}（再掲）`, safe: false }),
          details: { others: otherRows(same, (other) => isOtherMeasure(row, other, sheet)) },
        };
      }
    }
  },
});

/** Rows one below the other that go on with a name under one letter, whatever heading a new page repeats, are one. */
const measureNumbers = oncePer(({ rows }: SheetReading): ReadonlyMap<MeasureRow, number> => {
  let measure = 0;
  return new Map(
    rows.map((row, index) => {
      const above = rows[index - 1];
      if (!above || !continuesName(above, row)) measure++;
      return [row, measure];
    }),
  );
});

const isOneMeasure = (row: MeasureRow, other: MeasureRow, sheet: SheetReading): boolean =>
  measureNumbers(sheet).get(row) === measureNumbers(sheet).get(other);

const isComparable = (row: MeasureRow): boolean =>
  row.label !== null && mustBeFilled(row) && !isUnread(row) && !generic.test(nameKey(row));

/** Whether two rows of one name are two measures: not of one letter, nor with one number. */
const isOtherMeasure = (row: MeasureRow, other: MeasureRow, sheet: SheetReading): boolean =>
  row !== other &&
  !shareLetter(row, other) &&
  !isOneMeasure(row, other, sheet) &&
  (nameKey(row).length >= SPECIFIC || ministrySetKey(row.ministries) === ministrySetKey(other.ministries));
