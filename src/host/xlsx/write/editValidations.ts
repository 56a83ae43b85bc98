import type { Element } from "@xmldom/xmldom";
import type { DataValidation } from "hucre";
import { intersection } from "../../model/Block";
import { blocksOfRange } from "../../model/rangeList";
import { isKnownValidation } from "../knownRules";
import {
  appendElement,
  childOf,
  childrenOf,
  isOn,
  newElement,
  placeChild,
  removeElement,
  setAttributes,
  type AttributeValue,
} from "../package/xml";
import { UnsavableWorkbook } from "../../../domain/grid/UnsavableWorkbook";
import type { SheetEdit } from "./SheetEdit";

/**
 * 入力規則: those of the file are kept as they are where the model still has them, with what it does not know of
 * them (the input mode for Japanese).
 *
 * @throws UnsavableWorkbook where a new one would lie over one that is not understood
 */
export function editValidations({ sheet, xml }: SheetEdit): void {
  const list =
    sheet.validations.length > 0 ? xml.require("dataValidations") : childOf(xml.root, "dataValidations");
  if (!list) return;
  const all = childrenOf(list, "dataValidation");
  const foreign = all.filter((each) => !isKnownValidation(each));
  const free = new Set(all.filter(isKnownValidation));
  const added: DataValidation[] = [];
  // Unchanged ones choose first, so that a copy elsewhere does not take their place.
  const moved = sheet.validations.filter((validation) => !claim(free, validation, true));
  for (const validation of moved) if (!claim(free, validation, false)) added.push(validation);
  free.forEach(removeElement);
  for (const validation of added) {
    const over = foreign.find((each) => overlap(each.getAttribute("sqref") ?? "", validation.range));
    if (over) throw new UnsavableWorkbook("validation", sheet.name, validation.range);
    const element = newElement(list, "dataValidation");
    placeChild(list, element, ["dataValidation", "extLst"]);
    writeValidation(element, validation);
  }
  const count = foreign.length + sheet.validations.length;
  setAttributes(list, { count });
  if (count === 0) xml.remove("dataValidations");
}

/** Takes an element of the file for a validation of the model and writes what differs. */
function claim(free: Set<Element>, validation: DataValidation, atSamePlace: boolean): boolean {
  const [formula1, formula2] = formulasOf(validation);
  for (const element of free) {
    const isSame =
      element.getAttribute("type") === validation.type &&
      (childOf(element, "formula1")?.textContent ?? "").trim() === formula1.trim() &&
      (childOf(element, "formula2")?.textContent ?? "") === formula2 &&
      (!atSamePlace || element.getAttribute("sqref") === validation.range);
    if (!isSame) continue;
    free.delete(element);
    writeValidation(element, validation);
    return true;
  }
  return false;
}

const formulasOf = ({ values, formula1 = "", formula2 = "" }: DataValidation): [string, string] => [
  values && values.length > 0 ? `"${values.join(",")}"` : formula1.replace(/^=/u, ""),
  formula2.replace(/^=/u, ""),
];

function writeValidation(element: Element, validation: DataValidation): void {
  const switches = ["allowBlank", "showInputMessage", "showErrorMessage"] as const;
  for (const name of switches)
    if (isOn(element, name) !== (validation[name] ?? false))
      setAttributes(element, { [name]: validation[name] || undefined });
  const attributes: Record<string, AttributeValue> = {
    type: validation.type,
    operator: validation.operator,
    errorStyle: validation.errorStyle,
    promptTitle: validation.inputTitle,
    prompt: validation.inputMessage,
    errorTitle: validation.errorTitle,
    error: validation.errorMessage,
    sqref: validation.range,
  };
  setAttributes(element, attributes);
  const formulas = formulasOf(validation);
  (["formula1", "formula2"] as const).forEach((name, index) => {
    const text = formulas[index] ?? "";
    if ((childOf(element, name)?.textContent ?? "").trim() === text.trim()) return;
    removeElement(childOf(element, name));
    if (text !== "") appendElement(element, name, {}, text);
  });
}

const overlap = (a: string, b: string): boolean =>
  blocksOfRange(a).some((one) => blocksOfRange(b).some((other) => intersection(one, other) !== undefined));
