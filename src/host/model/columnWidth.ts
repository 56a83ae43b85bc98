/** Width of a digit of Excel's standard font (Calibri 11), and of one pixel in points. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;
/** The file keeps widths in 1/256 of a digit. */
const FRACTIONS = 256;

/** 標準の列幅: 8.43 digits and their padding, as a file would have it. */
export const STANDARD_COLUMN_WIDTH = 9.140625;
/** 標準の行の高さ, in points. */
export const STANDARD_ROW_HEIGHT = 15;
/** Excel takes no wider column: 255 digits and their padding. */
export const MAX_COLUMN_POINTS = pointsOfColumnWidth(255.7109375);
export const MAX_ROW_HEIGHT = 409.5;

/** 列幅: a file's width (digits with padding) in points, as Office.js counts it: whole pixels. */
export function pointsOfColumnWidth(width: number): number {
  const rounding = Math.trunc(FRACTIONS / 2 / DIGIT_PIXELS);
  const pixels = Math.trunc(((FRACTIONS * width + rounding) / FRACTIONS) * DIGIT_PIXELS);
  return pixels * POINTS_PER_PIXEL;
}

/** The file's width of a column that is so many points wide. */
export function columnWidthOfPoints(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / DIGIT_PIXELS) * FRACTIONS) / FRACTIONS;
}

/** The file's width of a column that shows so many digits. */
export const columnWidthOfDigits = (digits: number): number =>
  Math.trunc((digits + 5 / DIGIT_PIXELS) * FRACTIONS) / FRACTIONS;
