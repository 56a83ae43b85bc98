import type { SheetReading } from "../layout/SheetReading";
import type { MeasureRow } from "../measure/MeasureRow";
import { defineRule } from "./Rule";

/** 非表示の行: hidden or filtered away, such measures are read and counted all the same. One detection a run of them. */
export const rowHidden = defineRule({
  id: "row.hidden",
  severity: "info",
  needs: [],
  *check(sheet) {
    if (sheet.reader.grid.hiddenRows.size === 0) return;
    for (const run of hiddenRuns(sheet)) {
      const [first] = run;
      const cell = first?.cells.name ?? first?.cells.label;
      if (cell) yield { cell, field: first?.cells.name ? "name" : "label", details: { rows: run.length } };
    }
  },
});

function hiddenRuns({ rows, reader }: SheetReading): MeasureRow[][] {
  const runs: MeasureRow[][] = [];
  let above: MeasureRow | undefined;
  for (const row of rows) {
    const isHidden = reader.grid.hiddenRows.has(row.row);
    if (isHidden && above) runs.at(-1)?.push(row);
    else if (isHidden) runs.push([row]);
    above = isHidden ? row : undefined;
  }
  return runs;
}
