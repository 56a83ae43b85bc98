import type { Element } from "@xmldom/xmldom";
import type { ColumnFilter } from "../model/SheetState";
import { appendElement, childrenOf, isOn, newElement, placeChild, removeElement } from "./package/xml";

/**
 * 値による絞り込みを読む, from an <autoFilter>; undefined where nothing is filtered, or a column in a way that the
 * model does not know (by conditions, colors, dates).
 */
export function readValueFilters(autoFilter: Element | undefined): ColumnFilter[] | undefined {
  const columns = childrenOf(autoFilter, "filterColumn");
  const known = columns.flatMap((column) => valueFilter(column) ?? []);
  return columns.length > 0 && known.length === columns.length ? known : undefined;
}

function valueFilter(column: Element): ColumnFilter | undefined {
  const [list, ...others] = childrenOf(column);
  if (list?.localName !== "filters" || others.length > 0) return undefined;
  const values = childrenOf(list);
  if (values.some(({ localName }) => localName !== "filter")) return undefined;
  const texts = values.map((value) => value.getAttribute("val") ?? "");
  const blank = isOn(list, "blank") ? [""] : [];
  return { colIndex: Number(column.getAttribute("colId")), filters: [...texts, ...blank] };
}

/** 値による絞り込みを書く, in place of all that filtered before; an empty text stands for blank cells. */
export function writeValueFilters(autoFilter: Element, columns: readonly Partial<ColumnFilter>[]): void {
  childrenOf(autoFilter, "filterColumn").forEach(removeElement);
  for (const { colIndex, filters = [] } of columns) {
    if (filters.length === 0) continue;
    const column = newElement(autoFilter, "filterColumn", { colId: colIndex });
    placeChild(autoFilter, column, ["filterColumn", "sortState", "extLst"]);
    const list = appendElement(column, "filters", { blank: filters.includes("") || undefined });
    for (const val of filters) if (val !== "") appendElement(list, "filter", { val });
  }
}
