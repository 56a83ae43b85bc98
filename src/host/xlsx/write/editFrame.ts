import { hashSheetPassword } from "hucre/xlsx";
import { cellAddress } from "../../../domain/grid/cellAddress";
import { blockAddress } from "../../model/a1";
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
import { writeValueFilters } from "../valueFilters";
import type { SheetEdit } from "./SheetEdit";

const propertyOrder = ["tabColor", "outlinePr", "pageSetUpPr"];

/** 結合セル */
export function editMerges({ sheet, xml }: SheetEdit): void {
  if (sheet.merges.length === 0) return xml.remove("mergeCells");
  const list = xml.require("mergeCells");
  const wanted = sheet.merges.map((block) => blockAddress(block));
  const present = childrenOf(list, "mergeCell");
  present.filter((each) => !wanted.includes(each.getAttribute("ref") ?? "")).forEach(removeElement);
  const kept = new Set(present.map((each) => each.getAttribute("ref")));
  for (const ref of wanted) if (!kept.has(ref)) appendElement(list, "mergeCell", { ref });
  setAttributes(list, { count: wanted.length });
}

/** 見出しの色・枠線・見出しの表示 */
export function editView(edit: SheetEdit): void {
  const { sheet, xml } = edit;
  const color = sheet.tabColor.replace("#", "");
  const properties = childOf(xml.root, "sheetPr") ?? (color ? xml.require("sheetPr") : undefined);
  if (properties) {
    removeElement(childOf(properties, "tabColor"));
    if (color)
      placeChild(properties, newElement(properties, "tabColor", { rgb: `FF${color}` }), propertyOrder);
  }
  setAttributes(viewOf(edit), {
    showGridLines: sheet.showGridlines ? undefined : false,
    showRowColHeaders: sheet.showHeadings ? undefined : false,
  });
}

function viewOf({ xml }: SheetEdit) {
  const views = xml.require("sheetViews");
  return childOf(views, "sheetView") ?? appendElement(views, "sheetView", { workbookViewId: 0 });
}

/** ウィンドウ枠の固定 */
export function editFreezePanes(edit: SheetEdit): void {
  const { rows, columns } = edit.sheet.frozen;
  const view = viewOf(edit);
  for (const name of ["pane", "selection"]) childrenOf(view, name).forEach(removeElement);
  if (rows === 0 && columns === 0) return;
  // Rows above the first shown one could never be reached once it is frozen.
  setAttributes(view, { topLeftCell: undefined });
  const activePane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const pane = newElement(view, "pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellAddress(rows + 1, columns + 1),
    activePane,
    state: "frozen",
  });
  placeChild(view, pane, ["pane", "selection", "pivotSelection", "extLst"]);
  const selection = newElement(view, "selection", { pane: activePane });
  placeChild(view, selection, ["pane", "selection", "pivotSelection", "extLst"]);
}

const allowances = [
  "selectLockedCells",
  "selectUnlockedCells",
  "formatCells",
  "formatColumns",
  "formatRows",
  "insertColumns",
  "insertRows",
  "insertHyperlinks",
  "deleteColumns",
  "deleteRows",
  "sort",
  "autoFilter",
  "pivotTables",
] as const;

/** シートの保護: an attribute of the file says what is forbidden, one of the model what is allowed. */
export function editProtection({ sheet: { protection }, xml }: SheetEdit): void {
  xml.remove("sheetProtection");
  if (!protection) return;
  const attributes: Record<string, AttributeValue> = {
    password: protection.password ? hashSheetPassword(protection.password) : undefined,
    ...protection.hash,
    sheet: true,
    objects: protection.objects || undefined,
    scenarios: protection.scenarios || undefined,
  };
  for (const name of allowances) {
    const allowed = protection[name];
    if (allowed !== undefined) attributes[name] = !allowed;
  }
  setAttributes(xml.require("sheetProtection"), attributes);
}

/** オートフィルター */
export function editAutoFilter({ sheet: { autoFilter }, xml }: SheetEdit): void {
  xml.remove("autoFilter");
  if (!autoFilter) return;
  const element = xml.require("autoFilter");
  setAttributes(element, { ref: autoFilter.range });
  writeValueFilters(element, autoFilter.columns ?? []);
}

/** Levels of outline, without which Excel shows no outline buttons. */
export function editOutline({ sheet, xml }: SheetEdit): void {
  const deepest = (lines: Iterable<{ readonly outlineLevel?: number }>): number =>
    Math.max(0, ...[...lines].map(({ outlineLevel = 0 }) => outlineLevel));
  const format = xml.require("sheetFormatPr");
  setAttributes(format, {
    outlineLevelRow: deepest(sheet.rows.values()) || undefined,
    outlineLevelCol: deepest(sheet.columns.values()) || undefined,
  });
}
