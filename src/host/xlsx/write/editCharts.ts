import type { Element } from "@xmldom/xmldom";
import type { Block } from "../../model/Block";
import type { ChartState } from "../../model/ChartState";
import { chartContentTypes, chartNamespaces } from "../chartNames";
import { chartAnchors, drawingOf } from "../package/drawings";
import { reachable, removeUnreachable } from "../package/reachable";
import { encodeEscapes, encodeXml } from "../package/xlsxText";
import {
  childrenOf,
  namespaces,
  parseXml,
  removeElement,
  rootOf,
  setRelationId,
  XML_DECLARATION,
} from "../package/xml";
import { chartXml } from "./chartXml";
import type { SheetEdit } from "./SheetEdit";

const EMPTY_DRAWING = `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${chartNamespaces.drawing}" xmlns:a="${chartNamespaces.shapes}"/>`;

/** グラフ of a sheet: new ones are added to its drawing, those that were deleted are taken away; all others stay. */
export function editCharts(edit: SheetEdit): void {
  removeCharts(edit);
  for (const chart of edit.sheet.charts) if (chart.source === undefined) addChart(edit, chart);
}

function removeCharts(edit: SheetEdit): void {
  const { package_, part, sheet, xml } = edit;
  const drawing = drawingOf(package_, part);
  if (!drawing) return;
  const kept = new Set(sheet.charts.map(({ source }) => source));
  for (const { anchor, relation } of chartAnchors(package_, drawing.target)) {
    if (kept.has(relation.target)) continue;
    const led = reachable(package_, relation.target);
    removeElement(anchor);
    package_.relations(drawing.target).remove(relation.id);
    removeUnreachable(package_, led);
  }
  if (childrenOf(rootOf(package_.document(drawing.target))).length > 0) return;
  package_.relations(part).remove(drawing.id);
  removeUnreachable(package_, [drawing.target]);
  xml.remove("drawing");
}

function addChart(edit: SheetEdit, chart: ChartState): void {
  const { book, package_ } = edit;
  if (!chart.type) return;
  const part = package_.freeName("xl/charts/chart");
  package_.put(part, chartXml(book, chart, chart.type));
  package_.contentTypes.add(part, chartContentTypes.chart);
  const drawing = requireDrawing(edit);
  const root = rootOf(package_.document(drawing));
  const relation = package_.relations(drawing).add("chart", part);
  const anchor = rootOf(parseXml(anchorXml(chart, nextNumber(root), relation)));
  const placed = root.ownerDocument?.importNode(anchor, true);
  if (placed) root.appendChild(placed);
}

function requireDrawing({ package_, part, xml }: SheetEdit): string {
  const present = drawingOf(package_, part);
  if (present) return present.target;
  const name = package_.freeName("xl/drawings/drawing");
  package_.put(name, EMPTY_DRAWING);
  package_.contentTypes.add(name, chartContentTypes.drawing);
  setRelationId(xml.require("drawing"), package_.relations(part).add("drawing", name));
  return name;
}

/** A number that nothing in the drawing has. */
function nextNumber(drawing: Element): number {
  const numbers = Array.from(drawing.getElementsByTagNameNS("*", "cNvPr"), (each) =>
    Number(each.getAttribute("id")),
  );
  return Math.max(1, ...numbers) + 1;
}

function anchorXml({ name, title, place }: ChartState, number: number, relation: string): string {
  const words = (text: string): string => encodeXml(encodeEscapes(text));
  const description = title.visible && title.text !== "" ? ` descr="${words(title.text)}"` : "";
  return [
    `<xdr:twoCellAnchor xmlns:xdr="${chartNamespaces.drawing}" xmlns:a="${chartNamespaces.shapes}">`,
    cornersXml(place),
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="${number}" name="${words(name)}"${description}/><xdr:cNvGraphicFramePr/>`,
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${chartNamespaces.chart}">`,
    `<c:chart xmlns:c="${chartNamespaces.chart}" xmlns:r="${namespaces.relation}" r:id="${relation}"/>`,
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}

/** From the first cell to the beginning of the one after the last. */
function cornersXml({ top, left, bottom, right }: Block): string {
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return corner("from", left, top) + corner("to", right + 1, bottom + 1);
}
