import { addsUpToHundred } from "../../counting/percent";
import { blockNotes } from "../../summary/blockWords";
import type { FormulaCell } from "../SheetModel";
import type { CrossLayout } from "./CrossLayout";

/** ブロックの注記, below its 計. */
export function addBlockNotes(layout: CrossLayout): void {
  const { frame, table, rounding } = layout;
  for (const note of blockNotes(table, frame.tally.scheme, rounding)) frame.addWords(note, "note");
  if (layout.hasWholes && rounding === "each") frame.addWords(unevenNote(layout), "note");
}

/** Says how many lines have shares that do not add up to 100, where there are any. */
function unevenNote({ frame, table, firstRow, wholeRow, shareIndex }: CrossLayout): FormulaCell {
  const column = frame.firstCount + shareIndex + table.columns.length;
  const range = frame.rangeDown(column, firstRow, wholeRow);
  const count = `COUNTIFS(${range},">0",${range},"<>100")`;
  const [before, after] = ["※ 四捨五入のため、割合の計が100にならない行が", "行あります。"];
  const uneven = [...table.lines, table.whole].filter(
    ({ cells }) => !addsUpToHundred(cells.map(({ value }) => value)),
  ).length;
  return {
    formula: `=IF(${count}=0,"","${before}"&${count}&"${after}")`,
    value: uneven === 0 ? "" : `${before}${uneven}${after}`,
  };
}
