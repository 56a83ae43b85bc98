import type { MeasureRow } from "../measure/MeasureRow";
import { foldText } from "../text/foldText";
import { withoutRelistedMark } from "../text/relistedMark";
import { defineRule } from "./Rule";

/** 再掲と元とで進捗状況が違う. A relisted row may repeat the text of its base or leave it out. */
export const relistedTextDiffers = defineRule({
  id: "relisted.text-differs",
  severity: "warning",
  needs: ["name", "progress", "merges"],
  *check(sheet, { measures }) {
    for (const row of sheet.rows) {
      const cell = row.cells.progress;
      if (!row.relisted || !cell) continue;
      const own = foldText(withoutRelistedMark(row.progress ?? ""));
      if (own === "") continue;
      const bases = measures.basesByName(row);
      const [base] = bases;
      const mayAgree = (each: MeasureRow): boolean =>
        each.cells.progress?.isPartlyStruck === true || foldText(each.progress ?? "") === own;
      if (!base || bases.some(mayAgree)) continue;
      yield { cell, field: "progress", details: { baseRow: base.row } };
    }
  },
});
