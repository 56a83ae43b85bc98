import { columnCount, rowCount } from "../../model/Block";
import { requireFormattable } from "../guards";
import { inputGrid } from "./inputGrid";
import { readGrid } from "./readContents";
import { sharedChange, withStyle } from "./style/changeStyles";
import { numberFormatProperty } from "./style/formatProperties";
import { styleAt } from "./style/stylesIn";
import type { Target } from "./writeContents";

/** 表示形式を読む, one for each cell; null for whole columns and rows. */
export const readNumberFormats = ({ book, sheet, block }: Target): unknown[][] | null =>
  readGrid(sheet, block, (_cell, row, column) =>
    numberFormatProperty.read(styleAt(sheet, row, column) ?? {}, book),
  );

/**
 * 表示形式を書く: one for all cells (also as [[format]]), or one for each.
 *
 * @throws HostError InvalidArgument, AccessDenied on a protected sheet.
 */
export function writeNumberFormats(target: Target, value: unknown): void {
  const { book, sheet, block } = target;
  const grid = inputGrid(block, onlyOne(value));
  requireFormattable({ book, sheet, blocks: [block] });
  const changes = new Map<unknown, ReturnType<typeof sharedChange>>();
  for (let y = 0; y < rowCount(block); y++)
    for (let x = 0; x < columnCount(block); x++) {
      const format = grid(y, x);
      if (format === null) continue;
      const change = changes.get(format) ?? sharedChange(numberFormatProperty.write(format));
      changes.set(format, change);
      const [row, column] = [block.top + y, block.left + x];
      const cell = sheet.cell(row, column) ?? { content: null };
      sheet.setCell(row, column, withStyle(cell, change(styleAt(sheet, row, column))));
    }
}

/** Excel takes a single format in rows and columns for all cells. */
function onlyOne(value: unknown): unknown {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const [row] = rows;
  return rows.length === 1 && Array.isArray(row) && row.length === 1 ? (row[0] as unknown) : value;
}
