import type { Block } from "../model/Block";
import type { SheetState, TableState } from "../model/SheetState";

/** A table with the sheet that it stands on. */
export interface TableOfSheet {
  readonly sheet: SheetState;
  readonly table: TableState;
}

type Rows = Pick<Block, "top" | "bottom">;

const THIS_ROW = "#this row";

/** Parts of a table by their keyword. */
const parts: Readonly<Record<string, (place: TableOfSheet, row: number) => Rows | undefined>> = {
  "#all": ({ table: { block } }) => block,
  "#data": ({ table }) => dataRows(table),
  "#headers": ({ table: { block, showHeaders } }) =>
    showHeaders ? { top: block.top, bottom: block.top } : undefined,
  "#totals": ({ table: { block, showTotals } }) =>
    showTotals ? { top: block.bottom, bottom: block.bottom } : undefined,
  [THIS_ROW]: ({ table }, row) => {
    const { top, bottom } = dataRows(table);
    return row >= top && row <= bottom ? { top: row, bottom: row } : undefined;
  },
};

const dataRows = ({ block, showHeaders, showTotals }: TableState): Rows => ({
  top: block.top + (showHeaders ? 1 : 0),
  bottom: block.bottom - (showTotals ? 1 : 0),
});

/**
 * 構造化参照の範囲: what `inner` of 表[inner] means, asked from a row of the sheet; or Excel's error: #REF! for a
 * column or a part that the table has not got, #VALUE! for the own row of a cell that stands beside no row of it.
 */
export function structuredBlock(
  place: TableOfSheet,
  inner: string,
  row: number,
): Block | "#REF!" | "#VALUE!" {
  const { keywords, columns } = readInner(inner);
  const chosenRows = (keywords.length > 0 ? keywords : ["#data"]).map((keyword) =>
    parts[keyword]?.(place, row),
  );
  const { left, right } = place.table.block;
  const chosenColumns =
    columns.length > 0 ? columns.map((column) => columnIndex(place, column)) : [left, right];
  const rows = chosenRows.filter((each) => each !== undefined);
  const indexes = chosenColumns.filter((each) => each !== undefined);
  if (indexes.length < chosenColumns.length) return "#REF!";
  if (rows.length < chosenRows.length) return keywords.includes(THIS_ROW) ? "#VALUE!" : "#REF!";
  return {
    top: Math.min(...rows.map(({ top }) => top)),
    bottom: Math.max(...rows.map(({ bottom }) => bottom)),
    left: Math.min(...indexes),
    right: Math.max(...indexes),
  };
}

/** `列`, `@列`, `#All`, `[#All],[列]`, `[列1]:[列2]`, `@[列 1]` … */
function readInner(inner: string): { keywords: string[]; columns: string[] } {
  const trimmed = inner.trim();
  const thisRow = trimmed.startsWith("@");
  const rest = thisRow ? trimmed.slice(1) : trimmed;
  const bracketed = [...rest.matchAll(/\[((?:[^[\]']|'.)*)\]/gsu)].map(([, item = ""]) => item);
  const items = bracketed.length > 0 ? bracketed : [rest].filter((item) => item !== "");
  const isKeyword = (item: string): boolean => item.startsWith("#");
  return {
    keywords: [...(thisRow ? [THIS_ROW] : []), ...items.filter(isKeyword).map((item) => item.toLowerCase())],
    columns: items.filter((item) => !isKeyword(item)).map((item) => item.replaceAll(/'(.)/gsu, "$1")),
  };
}

/** Headings are compared as Excel compares names; line breaks within them may be written either way. */
function columnIndex({ sheet, table }: TableOfSheet, name: string): number | undefined {
  const { left, right, top } = table.block;
  for (let column = left; column <= right; column++) {
    const heading = table.showHeaders ? sheet.cell(top, column)?.content : `Column${column - left + 1}`;
    if (comparable(String(heading ?? "")) === comparable(name)) return column;
  }
  return undefined;
}

const comparable = (heading: string): string => heading.replaceAll(/\r\n?/gu, "\n").trim().toLowerCase();
