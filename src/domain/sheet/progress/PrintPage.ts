import { splitText } from "../../text/splitText";
import { columnPoints, LINE_POINTS } from "../sheetSizes";
import type { PageMargins, SheetFont } from "../SheetModel";

/** A4 in points, its short side first. */
const A4 = [595, 842] as const;
export const MARGINS: PageMargins = { top: 54, bottom: 54, left: 36, right: 36 };
/** Heights are told in whole pixels: so much of a page's height is used. */
const HEIGHT_USED = 0.97;
/** A file says widths in digits of the workbook's font, which are up to a seventh wider than those counted here. */
const WIDTH_USED = 0.86;
/** Excel prints no smaller. */
const SMALLEST_SCALE = 10;
/** Excel's rows are no higher. */
export const HIGHEST_ROW = 409;
/** So much of a page a row may take, that what stands over it has room beside it. */
const LARGEST_PART = 0.6;
/** A long text is parted by so many lines, of which a page takes as many as it has room for. */
const PART_LINES = 6;
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
  /** So many of them a row may have. */
  readonly mostLines: number;
  /** 長い文を分ける: into parts for a column of a width. */
  readonly partsOf: (text: string, width: number) => string[];
  /** Half-width letters that a column of a width, in characters of the standard font, holds. */
  readonly unitsOf: (width: number) => number;
}

/** 紙面のない文: a page that goes on without end, on which nothing is parted. */
export const endlessPage = (page: PrintPage): PrintPage => ({
  ...page,
  height: Infinity,
  partsOf: (text) => [text],
});

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
  const height = Math.floor(((down - MARGINS.top - MARGINS.bottom) / scale) * 100 * HEIGHT_USED);
  const line = (LINE_POINTS * size) / STANDARD_SIZE;
  const mostLines = Math.max(1, Math.floor(Math.min(HIGHEST_ROW, height * LARGEST_PART) / line));
  const unitsOf = (width: number): number => (width * STANDARD_SIZE) / size;
  return {
    scale,
    height,
    line,
    mostLines,
    unitsOf,
    partsOf: (text, width) => splitText(text, unitsOf(width), Math.min(mostLines, PART_LINES)),
  };
}
