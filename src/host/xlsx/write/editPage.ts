import type { Element } from "@xmldom/xmldom";
import type { PageSetup } from "hucre";
import { standardMargins } from "../../model/standardMargins";
import {
  appendElement,
  childOf,
  childrenOf,
  newElement,
  placeChild,
  removeElement,
  setAttributes,
  type AttributeValue,
} from "../package/xml";
import type { SheetEdit } from "./SheetEdit";

const paperSizes: Readonly<Record<NonNullable<PageSetup["paperSize"]>, number>> = {
  letter: 1,
  tabloid: 3,
  legal: 5,
  executive: 7,
  a3: 8,
  a4: 9,
  a5: 11,
  b4: 12,
  b5: 13,
};

/** ページ設定: what the model does not know of it stays (printer settings, colors, order of pages). */
export function editPage(edit: SheetEdit): void {
  editFit(edit);
  const { sheet, xml } = edit;
  const setup = sheet.pageSetup;
  setOn(edit, "printOptions", {
    gridLines: setup.showGridLines || undefined,
    headings: setup.showRowColHeaders || undefined,
    horizontalCentered: setup.horizontalCentered || undefined,
    verticalCentered: setup.verticalCentered || undefined,
  });
  if (setup.margins) setAttributes(xml.require("pageMargins"), { ...standardMargins, ...setup.margins });
  const size = setup.paperSize && paperSizes[setup.paperSize];
  setOn(edit, "pageSetup", {
    // Sizes without a name in the model are only left by choosing another.
    ...(size !== undefined && { paperSize: size }),
    orientation: setup.orientation,
    scale: setup.scale,
    fitToWidth: setup.fitToWidth,
    fitToHeight: setup.fitToHeight,
    // A number that is not in force says nothing.
    ...(sheet.firstPage !== undefined && { firstPageNumber: sheet.firstPage }),
    useFirstPageNumber: sheet.firstPage === undefined ? undefined : true,
  });
  editHeaderFooter(edit);
  editBreaks(edit, "rowBreaks", sheet.rowBreaks, 16_383);
  editBreaks(edit, "colBreaks", sheet.columnBreaks, 1_048_575);
}

function editFit({ sheet, xml }: SheetEdit): void {
  const fits = sheet.pageSetup.fitToPage === true;
  const properties = childOf(xml.root, "sheetPr") ?? (fits ? xml.require("sheetPr") : undefined);
  if (!properties) return;
  const present = childOf(properties, "pageSetUpPr");
  if (present) setAttributes(present, { fitToPage: fits || undefined });
  else if (fits) appendElement(properties, "pageSetUpPr", { fitToPage: true });
}

/** Sets attributes of an element that is made only where there is something to say. */
function setOn({ xml }: SheetEdit, name: string, attributes: Record<string, AttributeValue>): void {
  const present = childOf(xml.root, name);
  if (!present && Object.values(attributes).every((value) => value === undefined)) return;
  setAttributes(present ?? xml.require(name), attributes);
}

const headings = [
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
] as const;

function editHeaderFooter({ sheet: { headerFooter }, xml }: SheetEdit): void {
  const isEmpty = headings.every((name) => !headerFooter[name]);
  if (isEmpty && !childOf(xml.root, "headerFooter")) return;
  const element = xml.require("headerFooter");
  setAttributes(element, {
    differentOddEven: headerFooter.differentOddEven || undefined,
    differentFirst: headerFooter.differentFirst || undefined,
  });
  for (const name of headings) {
    const text = headerFooter[name];
    if ((childOf(element, name)?.textContent ?? "") === (text ?? "")) continue;
    removeElement(childOf(element, name));
    if (text) placeChild(element, newElement(element, name, {}, text), headings);
  }
}

function editBreaks({ xml }: SheetEdit, name: string, breaks: readonly number[], max: number): void {
  const present: Element[] = childrenOf(childOf(xml.root, name), "brk");
  const wanted = new Set(breaks.map((index) => String(index + 1)));
  const kept = present.filter((each) => wanted.has(each.getAttribute("id") ?? ""));
  if (wanted.size === 0) return xml.remove(name);
  const list = xml.require(name);
  present.filter((each) => !kept.includes(each)).forEach(removeElement);
  const known = new Set(kept.map((each) => each.getAttribute("id")));
  const added = [...wanted].filter((id) => !known.has(id)).sort((a, b) => Number(a) - Number(b));
  for (const id of added) appendElement(list, "brk", { id, max, man: true });
  setAttributes(list, { count: wanted.size, manualBreakCount: wanted.size });
}
