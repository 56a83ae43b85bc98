import type { HeadingCount } from "../../counting/countHeadings";
import type { HeadingNode } from "../../counting/placeHeadings";
import { cellAddress } from "../../grid/cellAddress";
import { fieldWords } from "../fieldWords";
import type { SummaryFrame } from "./SummaryFrame";

/** 計の行の見出し: other programs find the line by these words. */
export const grandTotalWords = "計（行・再掲を除く）";
const SUBTOTAL = "小計";
const NO_HEADING = "（見出しなし）";

/** Where the totals of 節・項別 stand, for the 検算. */
export interface HeadingTotals {
  readonly grandTotal: string;
  /** The sum of the lines without their subtotals, as a formula; absent where there are no headings. */
  readonly lines?: string;
}

/** 節・項別: one line for each path of headings, subtotals, and always the 計 line at the end. */
export function addHeadingBlock(frame: SummaryFrame): HeadingTotals {
  const { headingLevels, headings, byStatus } = frame.tally;
  frame.addWords(headingLevels.length === 0 ? "全体" : "見出し別", "heading");
  const words = headingLevels.map((level) => fieldWords[level]);
  frame.addStatusHeader(words.length === 0 ? ["区分"] : words, "計");
  const first = frame.draft.nextRow;
  headings.forEach((line, index) => addHeadingLine(frame, line, headings[index - 1]));
  const row = frame.addCounts([grandTotalWords], byStatus, [], ["totalText", "totalCount"]);
  return {
    grandTotal: cellAddress(row, frame.totalColumn),
    ...(headings.length > 0 && { lines: linesSum(frame, first, row - 1) }),
  };
}

function addHeadingLine(frame: SummaryFrame, line: HeadingCount, above: HeadingCount | undefined): void {
  const heading = line.path.at(-1);
  const isLeaf = line.kind === "leaf";
  const words = isLeaf ? leafWords(line.path, above?.path ?? []) : [...line.path.map(() => null), SUBTOTAL];
  frame.addCounts(
    words,
    line.counts,
    [{ column: "headingKey", text: heading?.key ?? "", match: isLeaf ? "whole" : "beginning" }],
    isLeaf ? ["text", "count"] : ["subtotalText", "subtotalCount"],
  );
}

/** A heading is written on its first line only. */
function leafWords(path: readonly HeadingNode[], above: readonly HeadingNode[]): (string | null)[] {
  const firstNew = path.findIndex((node, index) => node !== above[index]);
  return path.map(({ text }, index) => {
    if (index < firstNew) return null;
    const hasSiblings = index === 0 || (path[index - 1]?.children.length ?? 0) > 1;
    return text ?? (hasSiblings ? NO_HEADING : null);
  });
}

/** Sums the 計 of the lines that are no subtotals: 小計 stands in any label column but the first. */
function linesSum(frame: SummaryFrame, first: number, last: number): string {
  const sum = frame.rangeDown(frame.totalColumn, first, last);
  const columns = frame.tally.headingLevels.slice(1).map((_, index) => index + 2);
  if (columns.length === 0) return `SUM(${sum})`;
  const conditions = columns.map((column) => `${frame.rangeDown(column, first, last)},"<>${SUBTOTAL}"`);
  return `SUMIFS(${sum},${conditions.join(",")})`;
}
