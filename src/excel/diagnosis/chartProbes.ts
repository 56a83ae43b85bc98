import type { Probe } from "./Probe";
import type { Scratch } from "./Scratch";

const CELLS = [
  ["章", "節", "◎", "○"],
  ["第１章", "表示", 3, 1],
  ["", "衛生", 2, 0],
];
const NAME = "グラフ_状況";
const LABELS = '"◎ "0;;';

function sheetWithCells(context: Excel.RequestContext, scratch: Scratch): Excel.Worksheet {
  const sheet = scratch.addSheet(context);
  sheet.getRange("A1:D3").values = CELLS;
  return sheet;
}

const addChart = (sheet: Excel.Worksheet): Excel.Chart => {
  const chart = sheet.charts.add("BarStacked", sheet.getRange("C1:D3"), "Columns");
  chart.name = NAME;
  return chart;
};

async function seriesNames(context: Excel.RequestContext, chart: Excel.Chart): Promise<string[]> {
  chart.series.load("items/name");
  await context.sync();
  return chart.series.items.map(({ name }) => name);
}

/** グラフ. */
export const chartProbes: readonly Probe[] = [
  {
    id: "chart-series-by-columns",
    title:
      "見出しの下に数が並ぶ範囲からグラフを作ると、一列が一つの系列になり、系列の名前は見出しのセルに付いていく",
    assumed: { before: ["◎", "○"], after: ["済", "○"] },
    members: ["ChartCollection.add", "ChartSeries.name"],
    run: async (context, scratch) => {
      const sheet = sheetWithCells(context, scratch);
      const chart = addChart(sheet);
      const before = await seriesNames(context, chart);
      sheet.getRange("C1").values = [["済"]];
      return { before, after: await seriesNames(context, chart) };
    },
  },
  {
    id: "chart-dressed",
    title: "積み上げた横棒に、二列の項目名、色、書式の付いた数字を付け、軸と凡例を決められる",
    assumed: { overlap: 100, format: LABELS, position: "Center", isReversed: true, isAxisShown: false },
    members: ["ChartSeries.setXAxisValues", "ChartDataLabels.numberFormat", "ChartAxis.reversePlotOrder"],
    run: async (context, scratch) => {
      const sheet = sheetWithCells(context, scratch);
      const chart = addChart(sheet);
      const series = chart.series.getItemAt(0);
      const { categoryAxis, valueAxis } = chart.axes;
      chart.setPosition("F1", "K12");
      chart.title.text = "状況";
      chart.legend.position = "Bottom";
      categoryAxis.reversePlotOrder = true;
      valueAxis.visible = false;
      series.setXAxisValues(sheet.getRange("A2:B3"));
      series.gapWidth = 50;
      series.format.fill.setSolidColor("#107C41");
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = LABELS;
      series.dataLabels.format.font.color = "#FFFFFF";
      series.load("overlap,dataLabels/numberFormat,dataLabels/position");
      categoryAxis.load("reversePlotOrder");
      valueAxis.load("visible");
      await context.sync();
      return {
        overlap: series.overlap,
        format: series.dataLabels.numberFormat,
        position: series.dataLabels.position,
        isReversed: categoryAxis.reversePlotOrder,
        isAxisShown: valueAxis.visible,
      };
    },
  },
  {
    id: "chart-missing-deleted",
    title: "ないグラフを getItemOrNullObject で求めて delete しても、何も起きない",
    assumed: 1,
    members: ["ChartCollection.getItemOrNullObject", "Chart.delete"],
    run: async (context, scratch) => {
      const sheet = sheetWithCells(context, scratch);
      addChart(sheet);
      sheet.charts.getItemOrNullObject("ない").delete();
      sheet.charts.load("count");
      await context.sync();
      return sheet.charts.count;
    },
  },
  {
    id: "chart-copied",
    title: "シートを写すと、グラフも同じ名前で写り、写しのセルを示す",
    assumed: { name: NAME, series: ["済", "○"] },
    members: ["Worksheet.copy", "ChartSeries.name"],
    run: async (context, scratch) => {
      const sheet = sheetWithCells(context, scratch);
      addChart(sheet);
      const copy = sheet.copy("End");
      copy.name = scratch.newName();
      copy.getRange("C1").values = [["済"]];
      const chart = copy.charts.getItemAt(0);
      chart.load("name");
      chart.series.load("items/name");
      await context.sync();
      return { name: chart.name, series: chart.series.items.map(({ name }) => name) };
    },
  },
];
