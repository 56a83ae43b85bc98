import { columnLetters, columnNumber } from "../../domain/grid/cellAddress";
import { MAX_COLUMNS, MAX_ROWS } from "../model/Block";

/** What is no reference: texts, quoted sheet names, columns of tables, names of functions and others. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(])|[\p{L}_\\][\p{L}\p{N}_.?\\]*|\d+(?:\.\d+)?(?:E[+-]?\d+)?/giu;

const line = (fixed: string | undefined, number: number, by: number, limit: number): number | undefined => {
  const moved = fixed === "$" ? number : number + by;
  return moved >= 1 && moved <= limit ? moved : undefined;
};

const rowText = (fixed = "", digits = "", by: number): string | undefined => {
  const row = line(fixed, Number(digits), by, MAX_ROWS);
  return row === undefined ? undefined : `${fixed}${row}`;
};

const columnText = (fixed = "", letters = "", by: number): string | undefined => {
  const number = columnNumber(letters);
  const column = number === undefined ? undefined : line(fixed, number, by, MAX_COLUMNS);
  return column === undefined ? undefined : `${fixed}${columnLetters(column)}`;
};

/**
 * 数式をずらす: a formula as it stands so many rows and columns further, as when it is filled down. Without its
 * =. What would lie outside the sheet becomes #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(token, (whole: string, ...groups: (string | undefined)[]) => {
    const [
      fixColumn,
      letters,
      fixRow,
      digits,
      fixTop,
      top,
      fixBottom,
      bottom,
      fixLeft,
      left,
      fixRight,
      right,
    ] = groups;
    const pair = (a: string | undefined, separator: string, b: string | undefined): string =>
      a === undefined || b === undefined ? "#REF!" : a + separator + b;
    if (digits !== undefined)
      return pair(columnText(fixColumn, letters, columns), "", rowText(fixRow, digits, rows));
    if (top !== undefined) return pair(rowText(fixTop, top, rows), ":", rowText(fixBottom, bottom, rows));
    if (left !== undefined)
      return pair(columnText(fixLeft, left, columns), ":", columnText(fixRight, right, columns));
    return whole;
  });
}
