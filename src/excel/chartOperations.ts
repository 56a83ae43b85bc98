import {
  CHART_TITLE_SIZE,
  chartLooks,
  chartName,
  GAP_WIDTH,
  labelFormat,
  labelInk,
} from "../domain/sheet/chartLooks";
import type { ModelChart, ModelSeries } from "../domain/sheet/ModelChart";
import type { SheetModel } from "../domain/sheet/SheetModel";
import { areaAddress } from "./areaAddress";
import { calls, type Operation } from "./payload";

const CALLS_A_CHART = 20;
const CALLS_A_SERIES = 14;

/** グラフ: the calls that draw a model's charts over the cells of the sheet that has that name by then. */
export const chartOperations = (
  { workbook }: Excel.RequestContext,
  sheet: string,
  { charts = [] }: SheetModel,
): Operation[] =>
  charts.map((chart) =>
    calls(CALLS_A_CHART + chart.series.length * CALLS_A_SERIES, () =>
      drawChart(workbook.worksheets.getItem(sheet), chart),
    ),
  );

/** Takes charts away, where they are. */
export function deleteCharts(sheet: Excel.Worksheet, names: readonly string[]): void {
  for (const name of names) sheet.charts.getItemOrNullObject(name).delete();
}

/** Named first of all: by its name it is found again, should the request end here. */
function drawChart(sheet: Excel.Worksheet, model: ModelChart): void {
  const { type, isReversed } = chartLooks[model.kind];
  const chart = sheet.charts.add(type, sheet.getRange(areaAddress(model.data)), "Columns");
  chart.name = chartName(model.title);
  chart.setPosition(...cornersOf(model));
  chart.title.text = model.title;
  chart.title.format.font.size = CHART_TITLE_SIZE;
  chart.title.format.font.bold = true;
  // The title of a chart of one part says what it is.
  chart.legend.visible = model.series.length > 1;
  if (model.series.length > 1) chart.legend.position = "Bottom";
  chart.axes.categoryAxis.reversePlotOrder = isReversed;
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
  const categories = sheet.getRange(areaAddress(model.categories));
  model.series.forEach((each, index) => {
    const series = chart.series.getItemAt(index);
    series.setXAxisValues(categories);
    series.gapWidth = GAP_WIDTH;
    dressSeries(series, model, each);
  });
}

function cornersOf({ place }: ModelChart): [start: string, end: string] {
  const { top, left, bottom, right } = place;
  return [
    areaAddress({ top, left, bottom: top, right: left }),
    areaAddress({ top: bottom, left: right, bottom, right }),
  ];
}

function dressSeries(series: Excel.ChartSeries, { kind }: ModelChart, { color, label }: ModelSeries): void {
  const { labelPosition } = chartLooks[kind];
  series.format.fill.setSolidColor(color);
  series.hasDataLabels = true;
  series.dataLabels.position = labelPosition;
  series.dataLabels.numberFormat = labelFormat(label);
  series.dataLabels.format.font.color = labelInk(labelPosition, color);
}
