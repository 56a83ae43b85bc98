import type { MeasureRow } from "../measure/MeasureRow";
import { isBlank, saysNothing } from "../text/blank";
import { foldText } from "../text/foldText";
import { cellsOf } from "./fieldCells";
import { previousProgressColumns, type PreviousProgress } from "./previousProgress";
import { defineRule } from "./Rule";

/** 前回と同じ進捗状況: nobody seems to have brought it up to date. */
export const progressUnchanged = defineRule({
  id: "progress.unchanged",
  severity: "info",
  needs: ["progress", "previousProgress", "merges"],
  *check(sheet) {
    const previous = previousProgressColumns(sheet);
    for (const { row, cell } of cellsOf(sheet, "progress")) {
      if (row.relisted || isBlank(cell.text) || saysNothing(cell.text)) continue;
      const column = previous.find((each) => isOf(each, row))?.column;
      const before = column === undefined ? undefined : sheet.reader.filled(row.row, column);
      if (before === undefined || before.isPartlyStruck || foldText(before.text) !== foldText(cell.text))
        continue;
      yield { cell, field: "progress", details: {} };
    }
  },
});

const isOf = ({ table }: PreviousProgress, { row, cells }: MeasureRow): boolean =>
  cells.progress?.column === table.columns.progress &&
  row >= (table.firstRow ?? Infinity) &&
  row <= (table.lastRow ?? 0);
