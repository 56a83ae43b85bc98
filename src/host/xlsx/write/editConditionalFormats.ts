import type { ConditionalRule } from "hucre";
import type { Element } from "@xmldom/xmldom";
import { isKnownRule } from "../knownRules";
import { ruleStyleOrigins } from "../origins";
import {
  appendElement,
  childrenOf,
  isOn,
  newElement,
  removeElement,
  setAttributes,
  type AttributeValue,
} from "../package/xml";
import { UnsavableWorkbook } from "../../../domain/grid/UnsavableWorkbook";
import type { SheetEdit } from "./SheetEdit";

/** Operators by type of rule, which the model leaves out. */
const textOperators: Readonly<Record<string, string>> = {
  containsText: "containsText",
  notContainsText: "notContains",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
};

/**
 * 条件付き書式: rules of the file are kept as they are where the model still has them; those it does not know
 * stay.
 *
 * @throws UnsavableWorkbook where a rule would have to be written of which the model does not know all
 */
export function editConditionalFormats(edit: SheetEdit): void {
  const { sheet, xml } = edit;
  const formats = childrenOf(xml.root, "conditionalFormatting");
  const free = new Set(formats.flatMap((format) => childrenOf(format, "cfRule")).filter(isKnownRule));
  const claimed = new Map<ConditionalRule, Element>();
  for (const atSamePlace of [true, false])
    for (const rule of sheet.conditionalRules) {
      if (claimed.has(rule)) continue;
      const element = [...free].find((each) => isSameRule(each, rule, atSamePlace));
      if (!element) continue;
      free.delete(element);
      claimed.set(rule, element);
    }
  for (const element of free) removeRule(xml.root, element);
  for (const rule of sheet.conditionalRules) writeRule(edit, rule, claimed.get(rule));
  for (const format of formats) if (childrenOf(format).length === 0) removeElement(format);
}

const rangeOf = (rule: Element): string => (rule.parentElement ?? rule).getAttribute("sqref") ?? "";

const formulasOf = ({ formula }: ConditionalRule): string[] =>
  (formula === undefined ? [] : [formula].flat()).map((each) => each.replace(/^=/u, ""));

const isSameRule = (element: Element, rule: ConditionalRule, atSamePlace: boolean): boolean =>
  element.getAttribute("type") === rule.type &&
  (!atSamePlace || rangeOf(element) === rule.range) &&
  JSON.stringify(childrenOf(element, "formula").map((each) => each.textContent)) ===
    JSON.stringify(formulasOf(rule)) &&
  (rule.operator === undefined || element.getAttribute("operator") === rule.operator) &&
  (rule.text === undefined || element.getAttribute("text") === rule.text);

/** A data bar has a second half among the extensions, which would stay in force alone. */
function removeRule(root: Element, rule: Element): void {
  const id = [...rule.getElementsByTagNameNS("*", "id")][0]?.textContent;
  const other =
    id && [...root.getElementsByTagNameNS("*", "cfRule")].find((each) => each.getAttribute("id") === id);
  if (other) removeElement(other.parentElement ?? other);
  removeElement(rule);
}

function writeRule(edit: SheetEdit, rule: ConditionalRule, known: Element | undefined): void {
  const { xml, sheet, styles, book } = edit;
  if (!known && (rule.type === "top10" || rule.type === "aboveAverage"))
    throw new UnsavableWorkbook("conditionalFormat", sheet.name, rule.range);
  const element = known ?? newRule(xml.root, rule);
  if (rangeOf(element) !== rule.range) {
    const format = xml.place(newElement(xml.root, "conditionalFormatting", { sqref: rule.range }));
    format.appendChild(element);
  }
  const origin = ruleStyleOrigins.indexIn(book.source, rule.style);
  const attributes: Record<string, AttributeValue> = { priority: rule.priority };
  if (rule.style) attributes["dxfId"] = origin ?? styles.ruleStyle(rule.style);
  if (isOn(element, "stopIfTrue") !== (rule.stopIfTrue ?? false))
    attributes["stopIfTrue"] = rule.stopIfTrue || undefined;
  setAttributes(element, attributes);
}

function newRule(root: Element, rule: ConditionalRule): Element {
  const { colorScale, dataBar, iconSet } = rule;
  const element = newElement(root, "cfRule", {
    type: rule.type,
    operator: rule.operator ?? textOperators[rule.type],
    text: rule.text,
  });
  for (const formula of formulasOf(rule)) appendElement(element, "formula", {}, formula);
  if (colorScale) appendScale(element, "colorScale", {}, colorScale.cfvo, colorScale.colors);
  if (dataBar) appendScale(element, "dataBar", {}, dataBar.cfvo, [dataBar.color]);
  if (iconSet) {
    const showValue = iconSet.showValue === false ? false : undefined;
    const attributes = { iconSet: iconSet.iconSet, reverse: iconSet.reverse || undefined, showValue };
    appendScale(element, "iconSet", attributes, iconSet.cfvo, []);
  }
  return element;
}

function appendScale(
  rule: Element,
  name: string,
  attributes: Record<string, AttributeValue>,
  points: readonly { readonly type: string; readonly value?: string }[],
  colors: readonly string[],
): void {
  const scale = appendElement(rule, name, attributes);
  for (const { type, value } of points) appendElement(scale, "cfvo", { type, val: value });
  for (const color of colors)
    appendElement(scale, "color", { rgb: color.length === 6 ? `FF${color}` : color });
}
