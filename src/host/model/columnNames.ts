import { columnCount } from "./Block";
import { contentText } from "./CellState";
import type { TableOfSheet } from "./TableOfSheet";

/** As the Japanese Excel names a column that has no name. */
const UNNAMED = "列";
const MAX_LENGTH = 255;

/** 列名 of a table: as the header row has them, or as it had them before it was hidden. */
export function columnNames({ sheet, table }: TableOfSheet): string[] {
  const { block, showHeaders, hiddenHeaders } = table;
  return Array.from({ length: columnCount(block) }, (_column, index) =>
    showHeaders
      ? contentText(sheet.cell(block.top, block.left + index)?.content ?? null)
      : (hiddenHeaders?.[index] ?? UNNAMED + String(index + 1)),
  );
}

/** 列名を整える: every column gets a name of its own, as in Excel: 列3 where there is none, 店舗2 for a second 店舗. */
export function uniqueColumnNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const unique = uniqueName(name.slice(0, MAX_LENGTH), index, taken);
    taken.add(key(unique));
    return unique;
  });
}

const key = (name: string): string => name.toLowerCase();

function uniqueName(name: string, index: number, taken: ReadonlySet<string>): string {
  const isUnnamed = name.trim() === "";
  if (!isUnnamed && !taken.has(key(name))) return name;
  const base = isUnnamed ? UNNAMED : name;
  let number = isUnnamed ? index + 1 : 2;
  while (taken.has(key(base + String(number)))) number++;
  return base + String(number);
}

/** 列名として使えるか: not empty, not too long. */
export const isColumnName = (name: string): boolean => name.trim() !== "" && name.length <= MAX_LENGTH;
