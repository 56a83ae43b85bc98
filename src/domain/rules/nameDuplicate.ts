import { sharing } from "../collection/sharing";
import { copiedRows } from "../measure/copiedRows";
import { ministrySetKey } from "../measure/MeasureIndex";
import type { MeasureRow } from "../measure/MeasureRow";
import { nameKey } from "../measure/nameKey";
import { continuesName, isUnread, shareLetter } from "../measure/sameMeasure";
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
    const measures = numberMeasures(sheet.rows);
    const named = sheet.rows.filter((row) => isComparable(row) && (copies.get(row)?.[0] ?? row) === row);
    for (const rows of sharing(named, nameKey)) {
      const [first] = rows;
      const same = rows.filter((row) => rows.some((other) => isOtherMeasure(row, other, measures)));
      for (const row of same) {
        const cell = row.cells.name;
        if (!cell) continue;
        const isLater = first !== undefined && first !== row && isOtherMeasure(first, row, measures);
        yield {
          cell,
          field: "name",
          ...(isLater && { suggestion: `${cell.text.trimEnd()}（再掲）`, safe: false }),
          details: { others: otherRows(same, (other) => isOtherMeasure(row, other, measures)) },
        };
      }
    }
  },
});

type MeasureNumbers = ReadonlyMap<MeasureRow, number>;

/** Rows one below the other that go on with a name under one letter, whatever heading a new page repeats, are one. */
function numberMeasures(rows: readonly MeasureRow[]): MeasureNumbers {
  let measure = 0;
  return new Map(
    rows.map((row, index) => {
      const above = rows[index - 1];
      if (!above || !continuesName(above, row)) measure++;
      return [row, measure];
    }),
  );
}

const isComparable = (row: MeasureRow): boolean =>
  row.label !== null &&
  nameKey(row) !== "" &&
  mustBeFilled(row) &&
  !isUnread(row) &&
  !generic.test(nameKey(row));

/** Whether two rows of one name are two measures: not of one letter, nor with one number. */
const isOtherMeasure = (row: MeasureRow, other: MeasureRow, measures: MeasureNumbers): boolean =>
  measures.get(row) !== measures.get(other) &&
  !shareLetter(row, other) &&
  (nameKey(row).length >= SPECIFIC || ministrySetKey(row.ministries) === ministrySetKey(other.ministries));
