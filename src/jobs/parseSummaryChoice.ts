import {
  columnAxes,
  countUnits,
  percentBases,
  rowAxes,
  type CrossBlock,
  type SummaryBlock,
} from "../domain/summary/SummaryBlock";
import { summarySets, type SummaryChoice } from "../domain/summary/summarySets";
import { BadFileContent } from "./BadFileContent";

/**
 * 集計の組み立てを読む: the name of a ready set, or blocks as SummaryBlock has them.
 *
 * @throws BadFileContent naming the place
 */
export function parseSummaryChoice(content: unknown): SummaryChoice {
  if (typeof content === "string" && content in summarySets) return content as SummaryChoice;
  if (Array.isArray(content) && content.every(isBlock)) return content;
  throw new BadFileContent("summary");
}

function isBlock(content: unknown): content is SummaryBlock {
  const block = (content ?? {}) as SummaryBlock;
  return block.kind === "overall" || block.kind === "trend" || (block.kind === "cross" && isCross(block));
}

const isAmong = (all: readonly unknown[], value: unknown): boolean => all.includes(value);

const isCross = ({
  rows,
  columns,
  unit,
  percent,
  ...flags
}: { readonly [Key in keyof CrossBlock]: unknown }): boolean =>
  Array.isArray(rows) &&
  rows.every((axis) => isAmong(rowAxes, axis)) &&
  isAmong(columnAxes, columns) &&
  isAmong(countUnits, unit) &&
  isAmong(percentBases, percent) &&
  [flags.subtotals, flags.relisted, flags.chart].every((flag) => typeof flag === "boolean");
