import { ministrySetKey } from "../measure/MeasureIndex";
import type { MeasureRow } from "../measure/MeasureRow";
import { namesSomebody, readMinistries } from "../ministry/readMinistries";
import { defineRule, type CheckContext } from "./Rule";

/** 再掲と元とで担当が違う. Compared as sets of canonical names; of several bases one that agrees is enough. */
export const relistedMinistriesDiffer = defineRule({
  id: "relisted.ministries-differ",
  severity: "warning",
  needs: ["name", "ministries", "merges"],
  *check(sheet, context) {
    for (const row of sheet.rows) {
      const cell = row.cells.ministries;
      if (!row.relisted || !cell || cell.isPartlyStruck || !namesSomebody(cell.text)) continue;
      const bases = context.measures.basesByName(row);
      const [base] = bases;
      const mayAgree = (each: MeasureRow): boolean =>
        each.cells.ministries?.isPartlyStruck === true || setKey(each, context) === setKey(row, context);
      if (!base || bases.some(mayAgree)) continue;
      yield {
        cell,
        field: "ministries",
        ...(base.ministriesText !== null && {
          suggestion: base.cells.ministries?.text ?? base.ministriesText,
          safe: false,
        }),
        details: { base: base.ministriesText ?? "", baseRow: base.row },
      };
    }
  },
});

/** A loose form means its group term here: the difference is reported by its own rule. */
const setKey = (row: MeasureRow, { ministries }: CheckContext): string =>
  ministrySetKey(
    readMinistries(row.cells.ministries?.text ?? "", ministries).map(
      ({ entry, written }) => entry?.name ?? written,
    ),
  );
