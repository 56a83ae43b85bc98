import { columnLetters, columnNumber } from "../../domain/grid/cellAddress";
import { MAX_COLUMNS, MAX_ROWS } from "./Block";
import { formulaTokens } from "./formulaTokens";

/** A1, $A$1, A or 3, with its marks. */
const END = /^(?:(\$?)([A-Z]+))?(?:(\$?)(\d+))?$/iu;

/**
 * 数式を写す: as it stands in a cell so many rows below and columns to the right; only what has no $ moves. What
 * would lie outside of the sheet becomes #REF!.
 */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formulaTokens(formula)
    .map(({ kind, text }) => (kind === "reference" ? translate(text, rows, columns) : text))
    .join("");
}

function translate(reference: string, rows: number, columns: number): string {
  const ends = reference.split(":").map((end) => translateEnd(end, rows, columns));
  return ends.includes(undefined) ? "#REF!" : ends.join(":");
}

/** Undefined where it leaves the sheet. */
function translateEnd(end: string, rows: number, columns: number): string | undefined {
  const [, columnMark = "", letters, rowMark = "", digits] = END.exec(end) ?? [];
  const column = letters === undefined ? "" : columnText(columnMark, letters, columns);
  const row = digits === undefined ? "" : rowText(rowMark, digits, rows);
  return column === undefined || row === undefined ? undefined : column + row;
}

function columnText(mark: string, letters: string, by: number): string | undefined {
  const column = (columnNumber(letters) ?? 0) + (mark === "" ? by : 0);
  return column < 1 || column > MAX_COLUMNS ? undefined : mark + columnLetters(column);
}

function rowText(mark: string, digits: string, by: number): string | undefined {
  const row = Number(digits) + (mark === "" ? by : 0);
  return row < 1 || row > MAX_ROWS ? undefined : mark + String(row);
}
