import type { Tally } from "../counting/tallyMeasures";
import { unknownStatus } from "../counting/statusCode";
import { axisMembers } from "./axisMembers";
import { blockTitle } from "./blockWords";
import { crossTable, type CountedLine, type CrossTable } from "./crossTable";
import { distinctBlocks } from "./distinctBlocks";
import type { PreviousCounts } from "./PreviousCounts";
import { trendOf } from "./trendLines";
import type { SummaryBlock } from "./SummaryBlock";

/** 作る前の絵の一行. */
export interface PictureLine {
  readonly text: string;
  /** By the picture's columns. */
  readonly counts: readonly number[];
  /** Each row once. */
  readonly total: number;
}

/** 作る前の絵: what a block of 集計 will show, in short. */
export interface BlockPicture {
  readonly title: string;
  readonly columns: readonly string[];
  /** The first of those that are no subtotals. */
  readonly lines: readonly PictureLine[];
  readonly lineCount: number;
  /** 計; absent where the lines are no parts of one. */
  readonly whole?: PictureLine;
}

const MOST_LINES = 5;

/** 組み立ての絵, in the order of the blocks; undefined where one is left out: there twice, or without earlier counts. */
export function blockPictures(
  blocks: readonly SummaryBlock[],
  tally: Tally,
  previous: PreviousCounts | undefined,
): (BlockPicture | undefined)[] {
  const shown = new Set(distinctBlocks(blocks, tally));
  return blocks.map((block) => {
    if (!shown.has(block)) return undefined;
    if (block.kind === "cross") return crossPicture(crossTable(block, tally));
    return block.kind === "overall" ? overallPicture(tally) : previous && trendPicture(previous, tally);
  });
}

function overallPicture(tally: Tally): BlockPicture {
  const members = axisMembers.status(tally.rows, { tally, unit: "row", relisted: false });
  const { byCategory, unknown, total } = tally.byStatus;
  return {
    title: "状況別",
    columns: members.map(({ text }) => text ?? unknownStatus),
    lines: [],
    lineCount: 0,
    whole: { text: "計", counts: [...byCategory, unknown], total },
  };
}

function crossPicture(table: CrossTable): BlockPicture {
  const leaves = table.lines.filter(({ kind }) => kind === "leaf");
  return {
    title: blockTitle(table),
    columns: table.columns.map(({ text }) => text ?? ""),
    lines: leaves.slice(0, MOST_LINES).map(pictureLine),
    lineCount: leaves.length,
    whole: { ...pictureLine(table.whole), text: "計" },
  };
}

/** 推移: how each category was and is, as two bars. */
function trendPicture(previous: PreviousCounts, tally: Tally): BlockPicture {
  const { lines } = trendOf(previous, tally);
  const [before, now] = [lines.map((line) => line.previous), lines.map((line) => line.now.value)];
  const lineFor = (text: string, counts: readonly number[]): PictureLine => ({
    text,
    counts,
    total: counts.reduce((sum, count) => sum + count, 0),
  });
  return {
    title: "推移",
    columns: lines.map(({ words }) => words[0]),
    lines: [lineFor("前回", before), lineFor("今回", now)],
    lineCount: 2,
  };
}

const pictureLine = ({ path, cells, total }: CountedLine): PictureLine => ({
  text: path
    .map(({ text }) => text)
    .filter((text) => text !== null)
    .join("／"),
  counts: cells.map(({ value }) => value),
  total: total.value,
});
