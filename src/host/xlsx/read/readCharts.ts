import { ParseError, type Element } from "@xmldom/xmldom";
import type { Block } from "../../model/Block";
import type { Book } from "../../model/Book";
import {
  chartTypes,
  labelPositions,
  legendPositions,
  newChart,
  newSeries,
  type AxisState,
  type ChartFontState,
  type ChartState,
  type ChartTitleState,
  type ChartType,
  type SeriesState,
} from "../../model/ChartState";
import { chartAnchors, drawingOf, type ChartAnchor } from "../package/drawings";
import type { Package } from "../package/Package";
import { decodeEscapes } from "../package/xlsxText";
import { childOf, childrenOf, isOn, rootOf } from "../package/xml";

const POINT = 100;

/** グラフ of a sheet's part, as far as the host understands them; what it does not stays in the file all the same. */
export function readCharts(package_: Package, sheetPart: string, book: Book): ChartState[] {
  try {
    const drawing = drawingOf(package_, sheetPart);
    if (!drawing) return [];
    return chartAnchors(package_, drawing.target).map((anchor) => readChart(package_, anchor, book));
  } catch (error) {
    // A drawing that nobody can read is nobody's chart: the file is opened without.
    if (error instanceof ParseError) return [];
    throw error;
  }
}

function readChart(package_: Package, { anchor, properties, relation }: ChartAnchor, book: Book): ChartState {
  const root = chartElement(package_, relation.target);
  const plot = childOf(root, "plotArea");
  const type = typeOf(plot);
  const bars = childOf(plot, "barChart");
  const name = decodeEscapes(properties.getAttribute("name") ?? "");
  const chart: ChartState = {
    ...newChart(book.newId(), name, type, placeOf(anchor)),
    source: relation.target,
  };
  readLegend(childOf(root, "legend"), chart);
  readTitle(chart.title, childOf(root, "title"));
  if (!type) return chart;
  chart.gapWidth = numberOf(bars, "gapWidth") ?? chart.gapWidth;
  chart.overlap = numberOf(bars, "overlap") ?? 0;
  chart.series = childrenOf(bars, "ser").map(readSeries);
  readAxis(chart.categoryAxis, childOf(plot, "catAx"));
  readAxis(chart.valueAxis, childOf(plot, "valAx"));
  return chart;
}

/** Undefined where nobody can read it: the host need not, to keep it. */
function chartElement(package_: Package, part: string): Element | undefined {
  try {
    return childOf(rootOf(package_.document(part)), "chart");
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

/** Undefined for all but bars by themselves. */
function typeOf(plot: Element | undefined): ChartType | undefined {
  const charts = childrenOf(plot).filter(({ localName }) => localName?.endsWith("Chart"));
  const [bars] = charts;
  if (charts.length !== 1 || bars?.localName !== "barChart") return undefined;
  const direction = valueOf(bars, "barDir") ?? "col";
  const grouping = valueOf(bars, "grouping") ?? "clustered";
  return keyOf(chartTypes, (type) => type.direction === direction && type.grouping === grouping);
}

function placeOf(anchor: Element): Block {
  const corner = (name: string, part: string): number =>
    Number(childOf(childOf(anchor, name), part)?.textContent ?? 0);
  const [top, left] = [corner("from", "row"), corner("from", "col")];
  // An end at the very beginning of a cell covers nothing of it.
  const end = (part: "row" | "col", first: number): number =>
    Math.max(first, corner("to", part) - (corner("to", `${part}Off`) === 0 ? 1 : 0));
  return { top, left, bottom: end("row", top), right: end("col", left) };
}

function readLegend(element: Element | undefined, { legend }: ChartState): void {
  legend.visible = element !== undefined;
  if (!element) return;
  const code = valueOf(element, "legendPos");
  legend.position = keyOf(legendPositions, (each) => each === code) ?? "Right";
}

function readTitle(title: ChartTitleState, element: Element | undefined): void {
  if (!element) return;
  const rich = childOf(childOf(element, "tx"), "rich");
  title.visible = true;
  title.text = decodeEscapes(
    Array.from(rich?.getElementsByTagNameNS("*", "t") ?? [], ({ textContent }) => textContent ?? "").join(""),
  );
  title.font = readFont(rich);
}

/** The font of the first paragraph. */
function readFont(text: Element | undefined): ChartFontState {
  const font = childOf(childOf(childOf(text, "p"), "pPr"), "defRPr");
  const name = childOf(font, "latin")?.getAttribute("typeface");
  const size = font?.getAttribute("sz");
  const color = colorOf(font);
  return {
    ...(name && !name.startsWith("+") && { name }),
    ...(size && { size: Number(size) / POINT }),
    ...switchOf(font, "b", "bold"),
    ...switchOf(font, "i", "italic"),
    ...(color && { color }),
  };
}

function switchOf<Name extends string>(
  element: Element | undefined,
  attribute: string,
  name: Name,
): Partial<Record<Name, boolean>> {
  const value = element?.getAttribute(attribute);
  return value ? ({ [name]: value === "1" || value === "true" } as Record<Name, boolean>) : {};
}

/** #RRGGBB; empty for a color of the theme, and where none is said. */
function colorOf(element: Element | undefined): string {
  const rgb = childOf(childOf(element, "solidFill"), "srgbClr")?.getAttribute("val");
  return rgb ? `#${rgb.toUpperCase()}` : "";
}

function readSeries(element: Element): SeriesState {
  const text = childOf(element, "tx");
  const literal = decodeEscapes(childOf(text, "v")?.textContent ?? "");
  const series = newSeries(
    formulaIn(text) || literal,
    formulaIn(childOf(element, "val")),
    formulaIn(childOf(element, "cat")),
  );
  series.color = colorOf(childOf(element, "spPr"));
  const labels = childOf(element, "dLbls");
  const position = valueOf(labels, "dLblPos");
  Object.assign(series.labels, {
    visible: valueOf(labels, "showVal") === "1",
    numberFormat: formatOf(labels),
    position: keyOf(labelPositions, (each) => each === position),
    font: readFont(childOf(labels, "txPr")),
  });
  return series;
}

/** The reference in one of a series' parts, with its =; empty where it has none. */
function formulaIn(part: Element | undefined): string {
  const [formula] = childrenOf(part).flatMap((each) => childrenOf(each, "f"));
  return formula?.textContent ? `=${formula.textContent}` : "";
}

function readAxis(axis: AxisState, element: Element | undefined): void {
  const scaling = childOf(element, "scaling");
  Object.assign(axis, {
    visible: valueOf(element, "delete") !== "1",
    reversed: valueOf(scaling, "orientation") === "maxMin",
    gridlines: childOf(element, "majorGridlines") !== undefined,
    numberFormat: formatOf(element),
    maximum: numberOf(scaling, "max"),
    minimum: numberOf(scaling, "min"),
  });
  readTitle(axis.title, childOf(element, "title"));
}

/** A number format of its own; empty where the cells' format, or none, is shown. */
function formatOf(element: Element | undefined): string {
  const format = childOf(element, "numFmt");
  const code = decodeEscapes(format?.getAttribute("formatCode") ?? "");
  return isOn(format, "sourceLinked") || code === "General" ? "" : code;
}

/** The val of a child; an element without it has the schema's default, which is on. */
function valueOf(parent: Element | undefined, name: string): string | undefined {
  const child = childOf(parent, name);
  const value = child && (child.getAttribute("val") ?? "1");
  return value === "true" ? "1" : value;
}

function numberOf(parent: Element | undefined, name: string): number | undefined {
  const value = valueOf(parent, name);
  return value === undefined ? undefined : Number(value);
}

function keyOf<Key extends string, Value>(
  table: Readonly<Record<Key, Value>>,
  is: (value: Value) => boolean,
): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => is(table[key]));
}
