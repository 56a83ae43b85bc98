/** Column letters of a column number from 1: 1 → A, 28 → AB. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column number from 1 of column letters: AB → 28. Undefined for anything else. */
export function columnNumber(letters: string): number | undefined {
  if (!/^[A-Z]{1,3}$/iu.test(letters)) return undefined;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A1 address of a row and a column, both from 1. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** Row and column from 1 of an A1 address; undefined for anything else. */
export function cellPlace(address: string): { row: number; column: number } | undefined {
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})([1-9]\d*)$/iu.exec(address) ?? [];
  const column = columnNumber(letters);
  return column === undefined ? undefined : { row: Number(digits), column };
}
