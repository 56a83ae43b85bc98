import type { Element } from "@xmldom/xmldom";
import { parseA1 } from "../../model/a1";
import type { TableState } from "../../model/SheetState";
import type { Package } from "../package/Package";
import { decodeEscapes } from "../package/xlsxText";
import { childOf, childrenOf, isOn, rootOf } from "../package/xml";
import { readValueFilters } from "../valueFilters";

/** テーブル of a sheet's part, in the order of its relations. A table's id is its number in the file. */
export function readTables(package_: Package, sheetPart: string): TableState[] {
  if (!package_.hasRelations(sheetPart)) return [];
  return package_
    .relations(sheetPart)
    .ofKind("table")
    .flatMap(({ target }) => (package_.has(target) ? readTable(package_, target) : []));
}

function readTable(package_: Package, part: string): TableState[] {
  const root = rootOf(package_.document(part));
  const block = parseA1(root.getAttribute("ref") ?? "");
  const style = childOf(root, "tableStyleInfo");
  const autoFilter = childOf(root, "autoFilter");
  const showHeaders = root.getAttribute("headerRowCount") !== "0";
  const filters = readValueFilters(autoFilter);
  if (!block) return [];
  return [
    {
      id: root.getAttribute("id") ?? part,
      name: root.getAttribute("displayName") ?? root.getAttribute("name") ?? "",
      block,
      showHeaders,
      showTotals: Number(root.getAttribute("totalsRowCount") ?? 0) > 0,
      showFilterButton: autoFilter !== undefined,
      showBandedRows: isOn(style, "showRowStripes"),
      showBandedColumns: isOn(style, "showColumnStripes"),
      style: style?.getAttribute("name") ?? "",
      ...(isOn(style, "showFirstColumn") && { highlightFirstColumn: true }),
      ...(isOn(style, "showLastColumn") && { highlightLastColumn: true }),
      ...(filters && { filters }),
      ...(!showHeaders && { hiddenHeaders: columnNamesOf(root) }),
    },
  ];
}

const columnNamesOf = (table: Element): string[] =>
  childrenOf(childOf(table, "tableColumns"), "tableColumn").map((column) =>
    decodeEscapes(column.getAttribute("name") ?? ""),
  );
