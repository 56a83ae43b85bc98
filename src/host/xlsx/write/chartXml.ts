import type { Book } from "../../model/Book";
import { categoryLevels, referredNumbers, seriesName } from "../../model/chartData";
import {
  chartTypes,
  labelPositions,
  legendPositions,
  type AxisState,
  type ChartFontState,
  type ChartState,
  type ChartTitleState,
  type ChartType,
  type DataLabelsState,
  type SeriesState,
} from "../../model/ChartState";
import { chartNamespaces } from "../chartNames";
import { namespaces, XML_DECLARATION } from "../package/xml";
import { encodeEscapes, encodeXml } from "../package/xlsxText";

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
const POINT = 100;

/** グラフの部品 as a file has it; order is the schema's, and Excel refuses any other. */
export function chartXml(book: Book, chart: ChartState, type: ChartType): string {
  const { direction, grouping } = chartTypes[type];
  const isBar = direction === "bar";
  const series = chart.series.map((each, index) => seriesXml(book, each, index)).join("");
  const axes = `${value("axId", CATEGORY_AXIS)}${value("axId", VALUE_AXIS)}`;
  const plot = [
    value("barDir", direction),
    value("grouping", grouping),
    value("varyColors", 0),
    series,
    value("gapWidth", chart.gapWidth),
    chart.overlap === 0 ? "" : value("overlap", chart.overlap),
    axes,
  ].join("");
  const format = grouping === "percentStacked" ? "0%" : "General";
  return [
    XML_DECLARATION,
    `<c:chartSpace xmlns:c="${chartNamespaces.chart}" xmlns:a="${chartNamespaces.shapes}" xmlns:r="${namespaces.relation}">`,
    value("roundedCorners", 0),
    "<c:chart>",
    chart.title.visible ? titleXml(chart.title) : "",
    value("autoTitleDeleted", chart.title.visible ? 0 : 1),
    "<c:plotArea><c:layout/>",
    `<c:barChart>${plot}</c:barChart>`,
    categoryAxisXml(chart.categoryAxis, isBar),
    valueAxisXml(chart.valueAxis, valueAxisPlace(isBar, chart.categoryAxis.reversed), format),
    "</c:plotArea>",
    legendXml(chart),
    value("plotVisOnly", 1),
    value("dispBlanksAs", "gap"),
    "</c:chart>",
    '<c:spPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>',
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="ja-JP"/></a:p></c:txPr>',
    "</c:chartSpace>",
  ].join("");
}

const value = (name: string, val: string | number): string => `<c:${name} val="${val}"/>`;
const text = (content: string): string => encodeXml(encodeEscapes(content));

/** Where categories run downwards, the axis of values stands where they begin. */
const valueAxisPlace = (isBar: boolean, reversed: boolean): string =>
  isBar ? (reversed ? "t" : "b") : reversed ? "r" : "l";

function legendXml({ legend }: ChartState): string {
  if (!legend.visible) return "";
  return `<c:legend>${value("legendPos", legendPositions[legend.position])}${value("overlay", 0)}</c:legend>`;
}

function titleXml({ text: words, font }: ChartTitleState): string {
  const paragraph = `<a:p><a:pPr>${fontXml("a:defRPr", font)}</a:pPr><a:r>${fontXml("a:rPr", font, ' lang="ja-JP"')}<a:t>${text(words)}</a:t></a:r></a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich></c:tx>${value("overlay", 0)}</c:title>`;
}

function fontXml(element: string, { name, size, bold, italic, color }: ChartFontState, more = ""): string {
  const attributes = [
    more,
    size === undefined ? "" : ` sz="${Math.round(size * POINT)}"`,
    bold === undefined ? "" : ` b="${Number(bold)}"`,
    italic === undefined ? "" : ` i="${Number(italic)}"`,
  ].join("");
  const typeface = name === undefined ? "" : ` typeface="${text(name)}"`;
  return [
    `<${element}${attributes}>`,
    color === undefined ? "" : `<a:solidFill>${colorXml(color)}</a:solidFill>`,
    typeface && `<a:latin${typeface}/><a:ea${typeface}/>`,
    `</${element}>`,
  ].join("");
}

const colorXml = (color: string): string => `<a:srgbClr val="${color.slice(1)}"/>`;

function seriesXml(book: Book, series: SeriesState, index: number): string {
  return [
    "<c:ser>",
    value("idx", index),
    value("order", index),
    nameXml(book, series),
    series.color && `<c:spPr><a:solidFill>${colorXml(series.color)}</a:solidFill></c:spPr>`,
    value("invertIfNegative", 0),
    labelsXml(series.labels),
    series.categories && `<c:cat>${categoriesXml(book, series.categories)}</c:cat>`,
    series.values && `<c:val>${numbersXml(book, series.values)}</c:val>`,
    "</c:ser>",
  ].join("");
}

function nameXml(book: Book, series: SeriesState): string {
  const name = seriesName(book, series);
  return series.name.startsWith("=")
    ? `<c:tx><c:strRef>${formulaXml(series.name)}<c:strCache>${pointsXml([name])}</c:strCache></c:strRef></c:tx>`
    : `<c:tx><c:v>${text(name)}</c:v></c:tx>`;
}

const formulaXml = (formula: string): string => `<c:f>${encodeXml(formula.slice(1))}</c:f>`;

function categoriesXml(book: Book, formula: string): string {
  const levels = categoryLevels(book, formula);
  const [only] = levels;
  if (levels.length < 2)
    return `<c:strRef>${formulaXml(formula)}<c:strCache>${pointsXml(only ?? [])}</c:strCache></c:strRef>`;
  // The file has the innermost level first, and says nothing of names that are empty.
  const inside = levels.toReversed().map((level) => `<c:lvl>${valuesXml(level)}</c:lvl>`);
  const count = value("ptCount", only?.length ?? 0);
  return `<c:multiLvlStrRef>${formulaXml(formula)}<c:multiLvlStrCache>${count}${inside.join("")}</c:multiLvlStrCache></c:multiLvlStrRef>`;
}

const numbersXml = (book: Book, formula: string): string =>
  `<c:numRef>${formulaXml(formula)}<c:numCache><c:formatCode>General</c:formatCode>${pointsXml(referredNumbers(book, formula))}</c:numCache></c:numRef>`;

const pointsXml = (values: readonly (string | number | undefined)[]): string =>
  value("ptCount", values.length) + valuesXml(values);

const valuesXml = (values: readonly (string | number | undefined)[]): string =>
  values
    .map((each, index) =>
      each === undefined || each === "" ? "" : `<c:pt idx="${index}"><c:v>${text(String(each))}</c:v></c:pt>`,
    )
    .join("");

function labelsXml({ visible, numberFormat, position, font }: DataLabelsState): string {
  if (!visible) return "";
  const properties = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${fontXml("a:defRPr", font)}</a:pPr><a:endParaRPr lang="ja-JP"/></a:p></c:txPr>`;
  return [
    "<c:dLbls>",
    numberFormat && formatXml(numberFormat, false),
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
    properties,
    position === undefined ? "" : value("dLblPos", labelPositions[position]),
    value("showLegendKey", 0),
    value("showVal", 1),
    value("showCatName", 0),
    value("showSerName", 0),
    value("showPercent", 0),
    value("showBubbleSize", 0),
    "</c:dLbls>",
  ].join("");
}

const formatXml = (format: string, isLinked: boolean): string =>
  `<c:numFmt formatCode="${text(format)}" sourceLinked="${Number(isLinked)}"/>`;

function axisXml(axis: AxisState, id: number, place: string, format: string): string {
  const { maximum, minimum, numberFormat } = axis;
  return [
    value("axId", id),
    "<c:scaling>",
    value("orientation", axis.reversed ? "maxMin" : "minMax"),
    maximum === undefined ? "" : value("max", maximum),
    minimum === undefined ? "" : value("min", minimum),
    "</c:scaling>",
    value("delete", axis.visible ? 0 : 1),
    value("axPos", place),
    axis.gridlines
      ? '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
      : "",
    axis.title.visible ? titleXml(axis.title) : "",
    formatXml(numberFormat || format, numberFormat === ""),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "nextTo"),
  ].join("");
}

const categoryAxisXml = (axis: AxisState, isBar: boolean): string =>
  [
    "<c:catAx>",
    axisXml(axis, CATEGORY_AXIS, isBar ? "l" : "b", "General"),
    '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="A6A6A6"/></a:solidFill></a:ln></c:spPr>',
    value("crossAx", VALUE_AXIS),
    value("crosses", "autoZero"),
    value("auto", 1),
    value("lblAlgn", "ctr"),
    value("lblOffset", 100),
    value("noMultiLvlLbl", 0),
    "</c:catAx>",
  ].join("");

const valueAxisXml = (axis: AxisState, place: string, format: string): string =>
  [
    "<c:valAx>",
    axisXml(axis, VALUE_AXIS, place, format),
    value("crossAx", CATEGORY_AXIS),
    value("crosses", "autoZero"),
    value("crossBetween", "between"),
    "</c:valAx>",
  ].join("");
