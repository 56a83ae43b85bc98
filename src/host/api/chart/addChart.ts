import { columnCount, MAX_COLUMNS, MAX_ROWS, rowCount, type Block } from "../../model/Block";
import type { Book } from "../../model/Book";
import { chartReference } from "../../model/chartData";
import { chartTypes, newChart, newSeries, type ChartState, type SeriesState } from "../../model/ChartState";
import type { SheetState } from "../../model/SheetState";
import { columnOf, rowOf } from "../../model/tableBlocks";
import { fail } from "../../protocol/HostError";
import { choiceArgument, isAbsent, textArgument } from "../arguments";
import { requireUnprotected } from "../guards";
import type { Place } from "../range/resolveRange";
import { namesOf } from "./namesOf";

/** Of a new chart, in cells: about as large as Excel makes one. */
const SIZE = { rows: 12, columns: 6 } as const;

/**
 * グラフの作成: of the series that the source's cells make up.
 *
 * @throws HostError ApiNotFound for a type that the host does not draw, AccessDenied on a protected sheet
 */
export function addChart(
  book: Book,
  sheet: SheetState,
  type: unknown,
  source: Place,
  by: unknown,
): ChartState {
  requireUnprotected(sheet);
  if (!Object.hasOwn(chartTypes, textArgument(type)))
    fail("ApiNotFound", "The host does not draw charts of this type.");
  const known = choiceArgument(type, namesOf(chartTypes));
  const chart = newChart(book.newId(), newChartName(sheet), known, placeBeside(source.block));
  chart.series = seriesOf(source, by);
  sheet.charts.push(chart);
  sheet.reshape("charts");
  return chart;
}

function newChartName({ charts }: SheetState): string {
  for (let number = charts.length + 1; ; number++) {
    const name = `グラフ ${number}`;
    if (!charts.some((chart) => chart.name === name)) return name;
  }
}

function placeBeside({ top, right }: Block): Block {
  const left = Math.min(right + 1, MAX_COLUMNS - SIZE.columns);
  const first = Math.min(top, MAX_ROWS - SIZE.rows);
  return { top: first, left, bottom: first + SIZE.rows - 1, right: left + SIZE.columns - 1 };
}

const directions = { Auto: "Auto", Columns: "Columns", Rows: "Rows" } as const;

/** 系列 as Excel finds them: names over numbers, and the bars' names before them. */
export function seriesOf(source: Place, by: unknown): SeriesState[] {
  const wanted = isAbsent(by) ? "Auto" : choiceArgument(by, directions);
  const { block } = source;
  const isByRows = wanted === "Rows" || (wanted === "Auto" && columnCount(block) > rowCount(block));
  return isByRows ? seriesAcross(source) : seriesDown(source);
}

function seriesDown({ sheet, block }: Place): SeriesState[] {
  const hasNames = rowCount(block) > 1 && isOfTexts(sheet, rowOf(block, 0));
  const numbers = hasNames ? { ...block, top: block.top + 1 } : block;
  const hasCategories = columnCount(block) > 1 && isOfTexts(sheet, columnOf(numbers, 0));
  const categories = hasCategories ? chartReference(sheet, columnOf(numbers, 0)) : "";
  return Array.from({ length: columnCount(block) - Number(hasCategories) }, (_, index) => {
    const at = index + Number(hasCategories);
    const name = hasNames ? chartReference(sheet, rowOf(columnOf(block, at), 0)) : `系列${index + 1}`;
    return newSeries(name, chartReference(sheet, columnOf(numbers, at)), categories);
  });
}

function seriesAcross({ sheet, block }: Place): SeriesState[] {
  const hasNames = columnCount(block) > 1 && isOfTexts(sheet, columnOf(block, 0));
  const numbers = hasNames ? { ...block, left: block.left + 1 } : block;
  const hasCategories = rowCount(block) > 1 && isOfTexts(sheet, rowOf(numbers, 0));
  const categories = hasCategories ? chartReference(sheet, rowOf(numbers, 0)) : "";
  return Array.from({ length: rowCount(block) - Number(hasCategories) }, (_, index) => {
    const at = index + Number(hasCategories);
    const name = hasNames ? chartReference(sheet, columnOf(rowOf(block, at), 0)) : `系列${index + 1}`;
    return newSeries(name, chartReference(sheet, rowOf(numbers, at)), categories);
  });
}

/** Whether a line of cells holds names: some text, and nothing that is a number or may become one. */
function isOfTexts(sheet: SheetState, { top, left, bottom, right }: Block): boolean {
  let texts = 0;
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const content = sheet.cell(row, column)?.content ?? null;
      const isPending = content === null && sheet.cell(row, column)?.formula !== undefined;
      if (typeof content === "number" || isPending) return false;
      if (content !== null && content !== "") texts++;
    }
  return texts > 0;
}
