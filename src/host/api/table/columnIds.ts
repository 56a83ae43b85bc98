import { isSameName } from "../../model/isSameName";
import type { TableState } from "../../model/SheetState";

interface KnownColumns {
  readonly last: number;
  readonly columns: readonly { readonly id: number; readonly name: string }[];
}

/** Ids are given here, for a file's own are not kept: they only have to last while the workbook is open. */
const known = new WeakMap<TableState, KnownColumns>();

/**
 * 列の番号: one for each column, which it keeps when columns are added or deleted beside it, or when it is
 * renamed.
 */
export function columnIds(table: TableState, names: readonly string[]): number[] {
  const before = known.get(table) ?? { last: 0, columns: [] };
  let last = before.last;
  const columns = names.map((name, index) => ({
    name,
    id: (namedSo(before, name) ?? renamed(before, names, index))?.id ?? ++last,
  }));
  known.set(table, { last, columns });
  return columns.map(({ id }) => id);
}

const namedSo = ({ columns }: KnownColumns, name: string): KnownColumns["columns"][number] | undefined =>
  columns.find((column) => isSameName(column.name, name));

/** The column that stood at this place, where only its name can have changed. */
function renamed(
  { columns }: KnownColumns,
  names: readonly string[],
  index: number,
): KnownColumns["columns"][number] | undefined {
  const there = columns[index];
  const isGone = there && !names.some((name) => isSameName(name, there.name));
  return columns.length === names.length && isGone ? there : undefined;
}
