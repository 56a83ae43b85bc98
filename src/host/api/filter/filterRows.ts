import type { ColumnFilter } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";
import { requirePermission } from "../guards";
import { shownText } from "../range/readContents";
import type { FilterTarget } from "./FilterTarget";

/** Excel compares what cells show, upper and lower case alike. */
const same = (text: string): string => text.trim().toLowerCase();

/**
 * 行を絞り込む: keeps these filters, hides the rows of the target that do not pass all of them, and shows the
 * others.
 */
export function filterRows(target: FilterTarget, filters: readonly ColumnFilter[]): void {
  const { sheet, block, body } = target;
  requirePermission(sheet, "autoFilter");
  target.keep(block, filters);
  if (!body) return;
  const last = lastRow(target);
  for (let row = body.top; row <= last; row++) {
    const hidden = filters.some((filter) => !passes(target, row, filter));
    if (hidden === (sheet.rows.get(row)?.hidden ?? false)) continue;
    sheet.rows.set(row, { ...sheet.rows.get(row), hidden });
    sheet.reshape("sizes");
  }
}

/** Rows below all content are left alone: a filter may cover whole columns. */
const lastRow = ({ sheet, body }: FilterTarget): number =>
  Math.min(body?.bottom ?? -1, sheet.usedBlock(false)?.bottom ?? -1);

function passes(
  { book, sheet, block }: FilterTarget,
  row: number,
  { colIndex, filters }: ColumnFilter,
): boolean {
  const text = shownText(sheet.cell(row, (block?.left ?? 0) + colIndex), book);
  return filters.some((wanted) => same(wanted) === same(text));
}

/** Puts or takes away the filter of one column. */
export function filterColumn(target: FilterTarget, colIndex: number, texts: string[] | undefined): void {
  const others = target.filters.filter((filter) => filter.colIndex !== colIndex);
  filterRows(target, texts ? [...others, { colIndex, filters: texts }] : others);
}

/**
 * 条件を読む: the texts of an Excel.FilterCriteria of the kind Values.
 *
 * @throws HostError UnsupportedOperation for the other kinds, which the host does not do.
 */
export function readFilterTexts(criteria: unknown): string[] {
  if (typeof criteria !== "object" || criteria === null || !("filterOn" in criteria))
    return fail("InvalidArgument");
  if (criteria.filterOn !== "Values")
    return fail("UnsupportedOperation", "The host filters by a list of values only.");
  return readTexts("values" in criteria ? criteria.values : undefined);
}

/**
 * 等しいという条件を読む.
 *
 * @throws HostError UnsupportedOperation for conditions that no list of values says.
 */
export function readEqualTexts(first: unknown, second: unknown, oper: unknown): string[] {
  // The client sends null for what was left out.
  const isAlone = second === undefined || second === null;
  const criteria = isAlone ? [first] : [first, second];
  const texts = criteria.flatMap((each) => equalText(each) ?? []);
  const isList = isAlone || String(oper).toLowerCase() === "or";
  return isList && texts.length === criteria.length
    ? texts
    : fail("UnsupportedOperation", "The host filters by equal values only.");
}

/** Wildcards stand for more than one text. */
const equalText = (criterion: unknown): string | undefined =>
  typeof criterion === "string" ? /^=([^~*?]*)$/u.exec(criterion)?.[1] : undefined;

/** @throws HostError InvalidArgument unless it is a list of texts. */
export function readTexts(values: unknown): string[] {
  if (!Array.isArray(values)) return fail("InvalidArgument");
  return values.map((value: unknown) => (typeof value === "string" ? value : fail("InvalidArgument")));
}
