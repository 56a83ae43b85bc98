import type { Element } from "@xmldom/xmldom";
import { isKnownRule, isKnownValidation } from "../knownRules";
import { childOf, childrenOf } from "../package/xml";
import { UnsavableWorkbook } from "../../../domain/grid/UnsavableWorkbook";
import type { SheetEdit } from "./SheetEdit";

/** Children of <worksheet> that the model carries whole, or that do not depend on places. */
const movable = new Set(
  (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection autoFilter mergeCells " +
    "phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter " +
    "rowBreaks colBreaks tableParts"
  ).split(" "),
);
const simpleFilters = new Set(["filterColumn", "filters", "filter"]);

/** What would stay behind if rows or columns move; by name. */
const stuck: readonly { readonly name: string; readonly isIn: (edit: SheetEdit) => boolean }[] = [
  { name: "arrayFormula", isIn: ({ xml }) => /<(?:\w+:)?f\s[^>]*t="(?:array|dataTable)"/u.test(xml.rows) },
  {
    name: "dataValidation",
    isIn: ({ xml }) =>
      childrenOf(childOf(xml.root, "dataValidations")).some((each) => !isKnownValidation(each)),
  },
  {
    name: "cfRule",
    isIn: ({ xml }) =>
      childrenOf(xml.root, "conditionalFormatting")
        .flatMap((format) => childrenOf(format))
        .some((rule) => !isKnownRule(rule)),
  },
  {
    name: "hyperlink",
    isIn: ({ xml }) =>
      childrenOf(childOf(xml.root, "hyperlinks")).some((link) => link.getAttribute("ref")?.includes(":")),
  },
  { name: "autoFilter", isIn: ({ xml }) => hasOtherThan(childOf(xml.root, "autoFilter"), simpleFilters) },
];

/**
 * 行・列の移動を断る: where a sheet of the file holds what would be lost or left behind.
 *
 * @throws UnsavableWorkbook
 */
export function refuseUnmovable(edit: SheetEdit): void {
  const foreign = childrenOf(edit.xml.root).find(({ localName }) => !movable.has(localName ?? ""));
  const what = foreign?.localName ?? stuck.find(({ isIn }) => isIn(edit))?.name;
  if (what) throw new UnsavableWorkbook("unmovableContent", edit.sheet.name, what);
}

const hasOtherThan = (element: Element | undefined, names: ReadonlySet<string>): boolean =>
  childrenOf(element).some((child) => !names.has(child.localName ?? "") || hasOtherThan(child, names));
