import { largestRemainder } from "../../counting/largestRemainder";
import { wholePercent } from "../../counting/percent";
import type { PlainAxis } from "../../summary/axisMembers";
import { blockTitle } from "../../summary/blockWords";
import type { PathStep } from "../../summary/blockLines";
import { countedIn } from "../../summary/countedIn";
import { isPartition, type CountedLine, type CrossTable } from "../../summary/crossTable";
import { shareCell, type Parts } from "../shareFormula";
import type { CellLook, FormulaCell, ModelCell } from "../SheetModel";
import { addBlockChart } from "./addBlockChart";
import { addBlockNotes } from "./addBlockNotes";
import { CrossLayout, labelWords, wholeWordsOf } from "./CrossLayout";
import type { Proof } from "./Proof";
import type { SummaryFrame } from "./SummaryFrame";

/** 計の行の見出し: other programs find the line by these words; it stands once. */
export const grandTotalWords = "計（行・再掲を除く）";
const SUBTOTAL = "小計";
/** A heading's own count, where lines of ministries below it add up to more. */
const SUBTOTAL_OF_HEADS = "小計（実数）";
const NO_HEADING = "（見出しなし）";

type Looks = readonly [CellLook, CellLook];
const leafLooks: Looks = ["text", "count"];
const subtotalLooks: Looks = ["subtotalText", "subtotalCount"];
const totalLooks: Looks = ["totalText", "totalCount"];

/** クロス集計のブロック: its lines, totals, notes, and a chart beside it where one is wanted. */
export function addCrossBlock(frame: SummaryFrame, table: CrossTable): Proof[] {
  const top = frame.addWords(blockTitle(table), "heading");
  const layout = new CrossLayout(frame, table);
  frame.addHeader(labelWords(table), layout.headers);
  table.lines.forEach((line, index) => addLine(layout, line, table.lines[index - 1]));
  if (layout.hasMentions) addMentions(layout);
  addCounts(layout, [wholeWords(layout)], table.whole, totalLooks);
  addBlockNotes(layout);
  if (table.block.chart) addBlockChart(layout, top);
  return proofsOf(layout);
}

/** The first line of the sheet that counts all rows by status, and nothing else, has the words that are looked for. */
function wholeWords({ frame, table, hasMentions }: CrossLayout): string {
  const { unit, columns, percent, relisted } = table.block;
  const isPlain = unit === "row" && columns === "status" && percent === "none" && !relisted && !hasMentions;
  if (!isPlain || frame.hasGrandTotal) return wholeWordsOf(table);
  frame.hasGrandTotal = true;
  return grandTotalWords;
}

function addLine(layout: CrossLayout, line: CountedLine, above: CountedLine | undefined): void {
  const { frame, table } = layout;
  if (layout.isFirstOfKind(line, above)) frame.addWords(line.path[0]?.over ?? null, "subtotalText");
  const isLeaf = line.kind === "leaf";
  const words = isLeaf
    ? leafWords(frame, line, above?.path ?? [])
    : [...line.path.map(() => null), subtotalWords(table.axes[line.path.length])];
  addCounts(layout, words, line, isLeaf ? leafLooks : subtotalLooks);
}

const subtotalWords = (below: PlainAxis | undefined): string =>
  below !== undefined && !isPartition(below) ? SUBTOTAL_OF_HEADS : SUBTOTAL;

/** A member is written on its first line only; the last word leads to the rows. */
function leafWords(frame: SummaryFrame, line: CountedLine, above: readonly PathStep[]): ModelCell[] {
  const { path, first } = line;
  const firstNew = path.findIndex((step, index) => step !== above[index]);
  return path.map((step, index) => {
    if (index < firstNew) return null;
    const text = step.text ?? (step.hasSiblings ? NO_HEADING : null);
    return text !== null && index === path.length - 1 ? frame.leading(text, first) : text;
  });
}

/** Every column, their sum, and what stands beside it. */
function addCounts(layout: CrossLayout, words: readonly ModelCell[], line: CountedLine, looks: Looks): void {
  const { frame } = layout;
  const row = frame.draft.nextRow;
  const cells = line.cells.map((cell, index) => frame.counted(cell, index));
  const relisted = line.relisted ? [frame.counted(line.relisted, layout.relistedIndex)] : [];
  frame.addLine(
    words,
    [...cells, ...totalCells(layout, line, row), ...relisted, ...shares(layout, line, row)],
    looks,
  );
  layout.lookAtShares(row);
}

/** 計: the sum of the columns where each row is in one of them; of ministries 延べ and 実数. */
function totalCells(layout: CrossLayout, line: CountedLine, row: number): FormulaCell[] {
  const { frame, table, totalIndex, isSumOfColumns } = layout;
  const { length } = table.columns;
  const sum = length === 0 ? "=0" : `=SUM(${frame.rangeAcross(row, 0, length - 1)})`;
  if (!isSumOfColumns)
    return [
      { formula: sum, value: layout.countsOf(line)[length] ?? 0 },
      frame.counted(line.total, totalIndex),
    ];
  return length === 0 ? [frame.counted(line.total, totalIndex)] : [frame.summed(line.total, totalIndex, sum)];
}

/** 割合: every column's, and the total's. */
function shares(layout: CrossLayout, line: CountedLine, row: number): FormulaCell[] {
  const { frame, table, totalIndex } = layout;
  if (table.block.percent === "none") return [];
  const share = (value: number | undefined, index: number): FormulaCell => {
    const base = layout.denominator(index, row);
    const part = frame.cellAt(row, index);
    const whole = frame.cellAt(base.row, base.index);
    return shareCell({ part, whole, parts: partsOf(layout, row, part) }, value);
  };
  const percents = percentsOf(layout, line);
  const total = layout.hasWholes
    ? sumOfShares(layout, percents, row)
    : share(wholePercent(line.total.value, layout.denominatorOf(line, percents.length)), totalIndex);
  return [...percents.map(share), total];
}

function percentsOf(layout: CrossLayout, line: CountedLine): (number | undefined)[] {
  const counts = line.cells.map(({ value }) => value);
  return layout.rounding === "largestRemainder"
    ? largestRemainder(counts)
    : counts.map((count, column) => wholePercent(count, layout.denominatorOf(line, column)));
}

/** The counts beside a count, where their shares must add up. */
function partsOf({ frame, table, rounding }: CrossLayout, row: number, part: string): Parts | undefined {
  if (rounding === "each") return undefined;
  const { length } = table.columns;
  const counts = frame.rangeAcross(row, 0, length - 1);
  return { counts, length, steps: `COLUMN(${counts})-COLUMN(${part})` };
}

/** What the shares of a line come to. */
function sumOfShares(
  { frame, shareIndex, totalIndex }: CrossLayout,
  percents: readonly (number | undefined)[],
  row: number,
): FormulaCell {
  const range = frame.rangeAcross(row, shareIndex, shareIndex + percents.length - 1);
  const isNone = percents.every((percent) => percent === undefined);
  return {
    formula: `=IF(${frame.cellAt(row, totalIndex)}=0,"",SUM(${range}))`,
    value: isNone ? "" : percents.reduce<number>((sum, percent = 0) => sum + percent, 0),
  };
}

/** 延べ計 below lines of ministries. */
function addMentions(layout: CrossLayout): void {
  const { frame, table } = layout;
  const leaves = table.lines.filter(({ kind }) => kind === "leaf").map((line) => layout.countsOf(line));
  const counts = layout.countsOf(table.whole).map((_, index): ModelCell => {
    const value = leaves.reduce((sum, line) => sum + (line[index] ?? 0), 0);
    return { formula: `=${leavesSum(layout, index)}`, value };
  });
  const blank = layout.headers.slice(counts.length).map(() => null);
  frame.addLine(["延べ計"], [...counts, ...blank], totalLooks);
}

/** Sums a column over the lines that are no subtotals: 小計 stands in any label column but the first. */
function leavesSum({ frame, table, firstRow, lastRow }: CrossLayout, index: number): string {
  if (lastRow < firstRow) return "0";
  const sum = frame.rangeDown(frame.firstCount + index, firstRow, lastRow);
  const columns = table.axes.slice(1).map((_, column) => column + 2);
  if (columns.length === 0) return `SUM(${sum})`;
  const conditions = columns.map((column) => `${frame.rangeDown(column, firstRow, lastRow)},"<>${SUBTOTAL}"`);
  return `SUMIFS(${sum},${conditions.join(",")})`;
}

/** The 計 of every block, and the lines of those in which each row stands once. */
function proofsOf(layout: CrossLayout): Proof[] {
  const { frame, table, wholeRow, totalIndex, hasMentions } = layout;
  const { block, axes, lines, whole } = table;
  const proof = { counted: countedIn[block.unit].base, value: whole.total.value };
  const title = blockTitle(table);
  const isOnce = lines.length > 0 && axes.every(isPartition);
  return [
    ...(isOnce ? [{ ...proof, word: `${title}の行の合計`, shown: leavesSum(layout, totalIndex) }] : []),
    { ...proof, word: `${title}の${hasMentions ? "実数" : "計"}`, shown: frame.cellAt(wholeRow, totalIndex) },
  ];
}
