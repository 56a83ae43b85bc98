import { blockTitle } from "../../summary/blockWords";
import { isPartition } from "../../summary/crossTable";
import type { StatusScheme } from "../../status/StatusScheme";
import type { ModelSeries } from "../ModelChart";
import { widthOf, type CrossLayout } from "./CrossLayout";

/** Bars beyond so many cannot be read in one picture. */
const MOST_BARS = 60;
const FEWEST_BARS = 2;
/** In columns and rows of the sheet. */
const CHART_COLUMNS = 9;
const GAP_COLUMNS = 1;
const LEAST_ROWS = 14;
/** Title, legend and axis beside the bars. */
const FRAME_ROWS = 5;

/** グラフ beside a block: a bar for each line, its parts by the columns; only where each line stands by itself. */
export function addBlockChart(layout: CrossLayout, top: number): void {
  const { frame, table, firstRow, lastRow } = layout;
  const bars = lastRow - firstRow + 1;
  if (!canBeCharted(table.axes.length, table.lines.length) || !isPartition(table.block.columns)) return;
  const left = frame.labelColumns + widthOf(table) + 1 + GAP_COLUMNS;
  const bottom = top + Math.max(LEAST_ROWS, bars + FRAME_ROWS);
  const { firstCount, draft } = frame;
  draft.chart({
    title: blockTitle(table),
    kind: "stackedBar",
    place: { top, left, bottom, right: left + CHART_COLUMNS - 1 },
    categories: { top: firstRow, left: 1, bottom: lastRow, right: 1 },
    data: {
      top: firstRow - 1,
      left: firstCount,
      bottom: lastRow,
      right: firstCount + table.columns.length - 1,
    },
    series: seriesOf(layout),
  });
  while (draft.nextRow <= bottom) draft.add();
}

const canBeCharted = (axes: number, lines: number): boolean =>
  axes === 1 && lines >= FEWEST_BARS && lines <= MOST_BARS;

type Stage = StatusScheme["categories"][number]["stage"];

/** As the stages are colored elsewhere; a scheme may have several of one, told apart by lightness. */
const stageColors: Readonly<Record<Stage, readonly string[]>> = {
  done: ["#107C41", "#54B06A", "#9FD8A8"],
  underway: ["#2B5797", "#5B8BD0", "#A6C4EA"],
  notBegun: ["#F2B200", "#F7CE5B", "#FBE5A6"],
  unclear: ["#A4262C", "#D6666B", "#EBA9AC"],
};
const UNKNOWN_COLOR = "#BFBFBF";
const otherColors = ["#2B5797", "#5B8BD0", "#A6C4EA", "#107C41", "#9FD8A8", "#F2B200", "#FBE5A6", "#BFBFBF"];

function seriesOf({ frame, table }: CrossLayout): ModelSeries[] {
  const { categories } = frame.tally.scheme;
  return table.columns.map(({ text, short = text ?? "" }, index) => ({
    color: colorOf(table.block.columns === "status" ? categories : undefined, index),
    label: short,
  }));
}

function colorOf(categories: StatusScheme["categories"] | undefined, index: number): string {
  if (!categories) return otherColors[index % otherColors.length] ?? UNKNOWN_COLOR;
  const category = categories[index];
  if (!category) return UNKNOWN_COLOR;
  const nth = categories.slice(0, index).filter(({ stage }) => stage === category.stage).length;
  const colors = stageColors[category.stage];
  return colors[nth % colors.length] ?? UNKNOWN_COLOR;
}
