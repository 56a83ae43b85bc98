import type { Book } from "../../host/model/Book";
import { categoryLevels, labelTexts, referredNumbers, seriesName } from "../../host/model/chartData";
import { chartTypes, type ChartState, type SeriesState } from "../../host/model/ChartState";
import type { SheetState } from "../../host/model/SheetState";
import type { ChartView, SeriesView } from "./ChartView";

/** Of the theme of a new workbook, for parts that have no color of their own. */
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const INK = "#404040";
const PERCENT = 100;

/** グラフを読む: those of a sheet that the host understands. */
export const readCharts = (book: Book, { charts }: SheetState): ChartView[] =>
  charts.flatMap((chart) => chartView(book, chart));

function chartView(book: Book, chart: ChartState): ChartView[] {
  if (!chart.type) return [];
  const { id, place, title, legend, gapWidth, categoryAxis } = chart;
  return [
    {
      id,
      place,
      title: title.visible ? title.text : "",
      ...chartTypes[chart.type],
      isReversed: categoryAxis.reversed,
      gap: gapWidth / PERCENT,
      hasLegend: legend.visible,
      categories: categoriesOf(book, chart.series[0]),
      series: chart.series.map((series, index) => seriesView(book, series, index)),
    },
  ];
}

/** Names of several levels on one line; a level that is not written again goes on. */
function categoriesOf(book: Book, series: SeriesState | undefined): string[] {
  const levels = categoryLevels(book, series?.categories ?? "");
  const outer = levels.slice(0, -1).map((level) => {
    let last = "";
    return level.map((text) => (last = text || last));
  });
  return (levels.at(-1) ?? []).map((text, index) =>
    [...outer.map((level) => level[index] ?? ""), text].filter((each) => each !== "").join(" "),
  );
}

function seriesView(book: Book, series: SeriesState, index: number): SeriesView {
  const { visible, position, font } = series.labels;
  return {
    name: seriesName(book, series),
    color: series.color || (accents[index % accents.length] ?? INK),
    values: referredNumbers(book, series.values),
    ...(visible && { labels: labelTexts(book, series) }),
    labelColor: font.color ?? INK,
    isLabelOutside: position === "OutsideEnd",
  };
}
