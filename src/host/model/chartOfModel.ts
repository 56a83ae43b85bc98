import {
  CHART_TITLE_SIZE,
  chartLooks,
  chartName,
  GAP_WIDTH,
  labelFormat,
  labelInk,
  type ChartLook,
} from "../../domain/sheet/chartLooks";
import type { ModelChart, ModelSeries } from "../../domain/sheet/ModelChart";
import type { Block } from "./Block";
import { chartReference } from "./chartData";
import { newChart, newSeries, type ChartState, type SeriesState } from "./ChartState";
import { blockOfArea } from "./blockOfArea";
import type { SheetState } from "./SheetState";
import { columnOf, rowOf } from "./tableBlocks";

/** グラフの下書きを図に: as excel/ draws it. */
export function chartOfModel(id: string, sheet: SheetState, model: ModelChart): ChartState {
  const look = chartLooks[model.kind];
  const chart = newChart(id, chartName(model.title), look.type, blockOfArea(model.place));
  Object.assign(chart.title, {
    text: model.title,
    visible: true,
    font: { size: CHART_TITLE_SIZE, bold: true },
  });
  chart.gapWidth = GAP_WIDTH;
  chart.legend.visible = model.series.length > 1;
  chart.categoryAxis.reversed = look.isReversed;
  Object.assign(chart.valueAxis, { visible: false, gridlines: false });
  const data = blockOfArea(model.data);
  const categories = chartReference(sheet, blockOfArea(model.categories));
  chart.series = model.series.map((part, index) => ({
    ...seriesOver(sheet, columnOf(data, index), categories),
    color: part.color,
    labels: labelsOf(part, look),
  }));
  return chart;
}

/** Of a column whose first cell is its name. */
const seriesOver = (sheet: SheetState, column: Block, categories: string): SeriesState =>
  newSeries(
    chartReference(sheet, rowOf(column, 0)),
    chartReference(sheet, { ...column, top: column.top + 1 }),
    categories,
  );

const labelsOf = ({ label, color }: ModelSeries, { labelPosition }: ChartLook): SeriesState["labels"] => ({
  visible: true,
  numberFormat: labelFormat(label),
  position: labelPosition,
  font: { color: labelInk(labelPosition, color) },
});
