import type { MergedArea } from "../grid/Grid";
import type { SheetModel } from "./SheetModel";
import { wrappedLines } from "../text/wrappedLines";
import { shownValue } from "./shownValue";

/** Points of one character of the standard font and of a column's margins (host-assumptions: 列の幅). */
const POINTS_A_CHARACTER = 5.25;
const COLUMN_MARGIN = 3.75;
/** What a line takes in the fonts of Japanese Excel. */
export const LINE_POINTS = 18.75;

/** 列の幅 in points, of a width in characters. */
export const columnPoints = (width: number): number => width * POINTS_A_CHARACTER + COLUMN_MARGIN;

/** 結合セルの高さ: the points that the text of a merged area of one row takes in its width; absent where one line does. */
export function mergedPoints(
  { rows, columnWidths }: SheetModel,
  { top, left, bottom, right }: MergedArea,
): number | undefined {
  if (top !== bottom) return undefined;
  const width = columnWidths.slice(left - 1, right).reduce((sum, each) => sum + each, 0);
  const text = String(shownValue(rows[top - 1]?.[left - 1]));
  const lines = wrappedLines(text, width);
  return lines < 2 ? undefined : lines * LINE_POINTS;
}
