import { columnPoints, LINE_POINTS } from "../sheetSizes";
import type { PageMargins, SheetFont } from "../SheetModel";

/** A4 in points, its short side first. */
const A4 = [595, 842] as const;
export const MARGINS: PageMargins = { top: 54, bottom: 54, left: 36, right: 36 };
/** Heights are told in whole pixels: so much of a page's height is used. */
const HEIGHT_USED = 0.97;
/** A file says widths in digits of the workbook's font, which are up to a seventh wider than those counted here. */
const WIDTH_USED = 0.86;
const SMALLEST_SCALE = 40;
/** Excel's standard font, for which widths are counted. */
const STANDARD_SIZE = 11;

/** 印刷の紙面: how large what stands on a sheet may be, so that a page of ours is a page on paper. */
export interface PrintPage {
  /** Percent. */
  readonly scale: number;
  /** Of the rows of one page, in points of the sheet. */
  readonly height: number;
  /** What a line of text takes, in points. */
  readonly line: number;
  /** Half-width letters that a column of a width, in characters of the standard font, holds. */
  readonly unitsOf: (width: number) => number;
}

/** 紙面を決める: all columns side by side on A4, as large as they fit, and no larger than they are. */
export function printPage(
  widths: readonly number[],
  orientation: "portrait" | "landscape",
  { size = STANDARD_SIZE }: SheetFont = {},
): PrintPage {
  const [short, long] = A4;
  const [across, down] = orientation === "portrait" ? [short, long] : [long, short];
  const needed = widths.reduce((sum, width) => sum + columnPoints(width), 0);
  const room = across - MARGINS.left - MARGINS.right;
  const scale = Math.max(SMALLEST_SCALE, Math.min(100, Math.floor((room / needed) * 100 * WIDTH_USED)));
  return {
    scale,
    height: Math.floor(((down - MARGINS.top - MARGINS.bottom) / scale) * 100 * HEIGHT_USED),
    line: (LINE_POINTS * size) / STANDARD_SIZE,
    unitsOf: (width) => (width * STANDARD_SIZE) / size,
  };
}
