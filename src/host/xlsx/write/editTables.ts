import type { Element } from "@xmldom/xmldom";
import { blockAddress } from "../../model/a1";
import type { CellState } from "../../model/CellState";
import { columnNames, uniqueColumnNames } from "../../model/columnNames";
import type { SheetState, TableState } from "../../model/SheetState";
import type { Package } from "../package/Package";
import { decodeEscapes, encodeEscapes } from "../package/xlsxText";
import {
  appendElement,
  childOf,
  childrenOf,
  namespaces,
  newElement,
  relationId,
  removeElement,
  requireChild,
  rootOf,
  setAttributes,
  setRelationId,
  XML_DECLARATION,
} from "../package/xml";
import { UnsavableWorkbook } from "../../../domain/grid/UnsavableWorkbook";
import { readValueFilters, writeValueFilters } from "../valueFilters";
import type { Overrides } from "./patchRows";
import type { SheetEdit } from "./SheetEdit";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const tableOrder = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** テーブル of a sheet: parts of the file are changed in place, others made or taken away. */
export function editTables(edit: SheetEdit): void {
  const { sheet, package_, part } = edit;
  const present = new Map(
    (package_.hasRelations(part) ? package_.relations(part).ofKind("table") : []).map((relation) => [
      rootOf(package_.document(relation.target)).getAttribute("id") ?? "",
      relation,
    ]),
  );
  for (const table of sheet.tables) {
    const known = present.get(table.id);
    present.delete(table.id);
    const root = known ? rootOf(package_.document(known.target)) : addTable(edit);
    writeTable(root, table, sheet);
  }
  for (const { id, target } of present.values()) {
    package_.remove(target);
    package_.relations(part).remove(id);
    childrenOf(childOf(edit.xml.root, "tableParts"))
      .filter((each) => relationId(each) === id)
      .forEach(removeElement);
  }
  const list = childOf(edit.xml.root, "tableParts");
  if (list) setAttributes(list, { count: childrenOf(list).length });
  if (sheet.tables.length === 0) edit.xml.remove("tableParts");
}

function addTable({ package_, part, xml }: SheetEdit): Element {
  const name = package_.freeName("xl/tables/table");
  const id = Math.max(0, ...tableNumbers(package_)) + 1;
  package_.put(name, `${XML_DECLARATION}<table xmlns="${namespaces.main}" id="${id}"/>`);
  package_.contentTypes.add(name, TYPE);
  const tablePart = appendElement(xml.require("tableParts"), "tablePart");
  setRelationId(tablePart, package_.relations(part).add("table", name));
  return rootOf(package_.document(name));
}

const tableNumbers = (package_: Package): number[] =>
  package_.names
    .filter((name) => package_.contentTypes.typeOf(name) === TYPE)
    .map((name) => Number(rootOf(package_.document(name)).getAttribute("id")));

function writeTable(root: Element, table: TableState, sheet: SheetState): void {
  const ref = blockAddress(table.block);
  if (root.getAttribute("tableType") === "queryTable" && root.getAttribute("ref") !== ref)
    throw new UnsavableWorkbook("queryTable", sheet.name, table.name);
  if (root.getAttribute("displayName") !== table.name)
    setAttributes(root, { name: table.name, displayName: table.name });
  setAttributes(root, {
    ref,
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    ...(!table.showTotals && root.getAttribute("totalsRowShown") === null && { totalsRowShown: false }),
  });
  writeFilter(root, table);
  writeColumns(root, uniqueColumnNames(columnNames({ sheet, table })));
  const style = requireChild(root, "tableStyleInfo", tableOrder);
  setAttributes(style, {
    name: table.style || undefined,
    showFirstColumn: table.highlightFirstColumn ?? false,
    showLastColumn: table.highlightLastColumn ?? false,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  });
}

function writeFilter(root: Element, table: TableState): void {
  const { block, showFilterButton, showHeaders, showTotals, filters } = table;
  if (!showFilterButton || !showHeaders) return removeElement(childOf(root, "autoFilter"));
  const bottom = showTotals ? block.bottom - 1 : block.bottom;
  const element = requireChild(root, "autoFilter", tableOrder);
  setAttributes(element, { ref: blockAddress({ ...block, bottom }) });
  if (filters && JSON.stringify(filters) !== JSON.stringify(readValueFilters(element)))
    writeValueFilters(element, filters);
}

/** Columns of the file are found again by their names, then by their places. */
function writeColumns(root: Element, names: readonly string[]): void {
  const list = requireChild(root, "tableColumns", tableOrder);
  const present = childrenOf(list, "tableColumn");
  const isSameCount = names.length === present.length;
  const free = new Map(present.map((column) => [decodeEscapes(column.getAttribute("name") ?? ""), column]));
  let lastId = Math.max(0, ...present.map((column) => Number(column.getAttribute("id"))));
  const byName = names.map((name) => {
    const column = free.get(name);
    free.delete(name);
    return column;
  });
  const rest = new Set(free.values());
  const columns = names.map((name, index) => {
    const named = byName[index];
    const inPlace = present[index];
    if (named) return named;
    const column =
      isSameCount && inPlace && rest.has(inPlace)
        ? inPlace
        : newElement(list, "tableColumn", { id: ++lastId });
    setAttributes(column, { name: encodeEscapes(name).replaceAll("\n", "_x000a_") });
    return column;
  });
  if (!isSameCount || columns.some((column, index) => column !== present[index])) {
    present.forEach(removeElement);
    for (const column of columns) list.appendChild(column);
  }
  setAttributes(list, { count: names.length });
}

/** Headings whose cells do not hold the column's name as text, as Excel wants it. */
export function headingOverrides(sheet: SheetState): Overrides {
  const overrides = new Map<number, Map<number, CellState>>();
  for (const table of sheet.tables.filter(({ showHeaders }) => showHeaders))
    uniqueColumnNames(columnNames({ sheet, table })).forEach((name, index) => {
      const { top: row, left } = table.block;
      const cell = sheet.cell(row, left + index);
      if (cell?.content === name && cell.formula === undefined) return;
      const inRow = overrides.get(row) ?? new Map<number, CellState>();
      inRow.set(left + index, { content: name, ...(cell?.style && { style: cell.style }) });
      overrides.set(row, inRow);
    });
  return overrides;
}
