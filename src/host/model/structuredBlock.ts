import type { Block } from "./Block";
import { columnNames } from "./columnNames";
import type { TableState } from "./SheetState";
import { readSelection } from "./structuredNames";
import { bodyBlock, headerBlock, totalsBlock } from "./tableBlocks";
import type { TableOfSheet } from "./TableOfSheet";

type Rows = Pick<Block, "top" | "bottom">;

const THIS_ROW = "#this row";

/** Parts of a table by their keyword; undefined where the table has not got them. */
const parts: Readonly<Record<string, (table: TableState, row: number) => Rows | undefined>> = {
  "#all": ({ block }) => block,
  "#data": bodyBlock,
  "#headers": headerBlock,
  "#totals": totalsBlock,
  [THIS_ROW]: (table, row) => {
    const { top, bottom } = bodyBlock(table);
    return row >= top && row <= bottom ? { top: row, bottom: row } : undefined;
  },
};

/**
 * 構造化参照の範囲: what 表[…] means, asked from a row of the sheet; or Excel's error: #REF! for a column or a part
 * that the table has not got, #VALUE! for the own row of a cell that stands beside no row of it.
 */
export function structuredBlock(
  place: TableOfSheet,
  brackets: string,
  row: number,
): Block | "#REF!" | "#VALUE!" {
  const { keywords, columns } = readSelection(brackets);
  const chosenRows = (keywords.length > 0 ? keywords : ["#data"]).map((keyword) =>
    parts[keyword]?.(place.table, row),
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

function columnIndex(place: TableOfSheet, name: string): number | undefined {
  const index = columnNames(place).findIndex((heading) => comparable(heading) === comparable(name));
  return index < 0 ? undefined : place.table.block.left + index;
}

/** Headings are compared as Excel compares names; line breaks within them may be written either way. */
const comparable = (heading: string): string => heading.replaceAll(/\r\n?/gu, "\n").trim().toLowerCase();
