import type { Element } from "@xmldom/xmldom";
import { MAX_COLUMNS } from "../../model/Block";
import type { LineState } from "../../model/SheetState";
import { childOf, childrenOf, cloneElement, isOn, newElement, setAttributes, xmlText } from "../package/xml";
import type { SheetEdit } from "./SheetEdit";
import type { StyleSheet } from "./StyleSheet";

/** 列の幅・表示・書式: neighbours that are alike share a <col>. What the model does not know of them stays. */
export function editColumns({ sheet, xml, styles }: SheetEdit): void {
  const before = columnsOf(childOf(xml.root, "cols"));
  const numbers = [...new Set([...before.keys(), ...sheet.columns.keys()])].sort((a, b) => a - b);
  xml.remove("cols");
  if (numbers.length === 0) return;
  const list = xml.require("cols");
  let last: { readonly element: Element; readonly text: string; end: number } | undefined;
  for (const column of numbers) {
    const element = newColumn(list, before.get(column), sheet.columns.get(column), styles);
    if (!element) continue;
    const text = xmlText(element);
    if (last?.text !== text || last.end !== column) {
      list.appendChild(element);
      setAttributes(element, { min: column + 1 });
      last = { element, text, end: column };
    }
    last.end = column + 1;
    setAttributes(last.element, { max: last.end });
  }
  if (!list.hasChildNodes()) xml.remove("cols");
}

function columnsOf(list: Element | undefined): Map<number, Element> {
  const columns = new Map<number, Element>();
  for (const element of childrenOf(list, "col")) {
    const last = Math.min(Number(element.getAttribute("max")), MAX_COLUMNS);
    for (let number = Number(element.getAttribute("min")); number <= last; number++)
      columns.set(number - 1, element);
  }
  return columns;
}

function newColumn(
  list: Element,
  before: Element | undefined,
  state: LineState | undefined,
  styles: StyleSheet,
): Element | undefined {
  if (!before && !state) return undefined;
  const element = before ? cloneElement(before) : newElement(list, "col");
  setAttributes(element, { min: undefined, max: undefined });
  const width = before?.getAttribute("width");
  if ((width === null || width === undefined ? undefined : Number(width)) !== state?.size)
    setAttributes(element, { width: state?.size, customWidth: state?.size === undefined ? undefined : true });
  if (isOn(before, "hidden") !== (state?.hidden ?? false))
    setAttributes(element, { hidden: state?.hidden || undefined });
  if (Number(before?.getAttribute("outlineLevel") ?? 0) !== (state?.outlineLevel ?? 0))
    setAttributes(element, { outlineLevel: state?.outlineLevel || undefined });
  setAttributes(element, { style: styles.indexOf(state?.style) || undefined });
  return element;
}
