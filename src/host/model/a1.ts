import { columnLetters, columnNumber } from "../../domain/grid/cellAddress";
import { isValidBlock, MAX_COLUMNS, MAX_ROWS, type Block } from "./Block";

/** A1 参照を読む: A1, $A$1:B2, A:C, 3:5, without a sheet. Undefined for anything else. */
export function parseA1(address: string): Block | undefined {
  const ends = address.replaceAll("$", "").split(":").map(parseEnd);
  const [a, b = a] = ends;
  // A lone A or 1 names nothing; A1:B names neither cells nor columns.
  if (!a || !b || ends.length > 2 || (ends.length === 1 && !isCell(a))) return undefined;
  if ((a.row === undefined) !== (b.row === undefined)) return undefined;
  if ((a.column === undefined) !== (b.column === undefined)) return undefined;
  const block = {
    top: Math.min(a.row ?? 0, b.row ?? 0),
    left: Math.min(a.column ?? 0, b.column ?? 0),
    bottom: Math.max(a.row ?? MAX_ROWS - 1, b.row ?? MAX_ROWS - 1),
    right: Math.max(a.column ?? MAX_COLUMNS - 1, b.column ?? MAX_COLUMNS - 1),
  };
  return isValidBlock(block) ? block : undefined;
}

interface End {
  readonly row?: number;
  readonly column?: number;
}

function parseEnd(text: string): End | undefined {
  const [, letters = "", digits = ""] = /^([A-Za-z]{0,3})(\d{0,7})$/u.exec(text) ?? [];
  if (letters === "" && digits === "") return undefined;
  const column = letters === "" ? undefined : columnNumber(letters);
  return {
    ...(column !== undefined && { column: column - 1 }),
    ...(digits !== "" && { row: Number(digits) - 1 }),
  };
}

const isCell = ({ row, column }: End): boolean => row !== undefined && column !== undefined;

/** Sheet part and rest of an address; a quoted sheet name is unquoted. */
export function splitAddress(address: string): { sheet?: string; address: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { address };
  const sheet = address.slice(0, mark).replace(/^=/u, "");
  return {
    sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    address: address.slice(mark + 1),
  };
}

/** A sheet name as it stands in a formula: quoted where Excel quotes it. */
export const quoteSheetName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseA1(name) === undefined && !/^r\d*c\d*$/iu.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/** 番地 with its sheet: `集計!A1:B2`, `'4 月'!$A$1`. */
export const sheetAddress = (sheet: string, block: Block, absolute = false): string =>
  `${quoteSheetName(sheet)}!${blockAddress(block, absolute)}`;

/** A1 text of a block: whole rows and columns in their short form, all cells as 1:1048576. */
export function blockAddress({ top, left, bottom, right }: Block, absolute = false): string {
  const sign = absolute ? "$" : "";
  const row = (index: number): string => `${sign}${index + 1}`;
  const column = (index: number): string => `${sign}${columnLetters(index + 1)}`;
  if (left === 0 && right === MAX_COLUMNS - 1) return `${row(top)}:${row(bottom)}`;
  if (top === 0 && bottom === MAX_ROWS - 1) return `${column(left)}:${column(right)}`;
  const start = column(left) + row(top);
  return top === bottom && left === right ? start : `${start}:${column(right)}${row(bottom)}`;
}
