import { blockAddress, parseA1 } from "../../../model/a1";
import { isValidBlock, type Block } from "../../../model/Block";
import { formulaTokens } from "../../../model/formulaTokens";

/** 数式を写す: as it stands in a cell so many rows below and columns to the right; only what has no $ moves. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = formulaTokens(formula);
  return tokens
    .map(({ kind, text }) => (kind === "reference" ? translate(text, rows, columns) : text))
    .join("");
}

function translate(reference: string, rows: number, columns: number): string {
  const ends = reference.split(":").map((end) => translateEnd(end, rows, columns));
  return ends.includes(undefined) ? "#REF!" : ends.join(":");
}

/** One end of a reference: A1, $A$1, A or 3; undefined where it leaves the sheet. */
function translateEnd(end: string, rows: number, columns: number): string | undefined {
  const [, columnMark = "", letters = "", rowMark = "", digits = ""] =
    /^(\$?)([A-Z]*)(\$?)(\d*)$/iu.exec(end) ?? [];
  const isRowOnly = letters === "";
  const cell = parseA1(`${isRowOnly ? "A" : letters}${digits === "" ? "1" : digits}`);
  const down = (isRowOnly ? columnMark : rowMark) === "" && digits !== "" ? rows : 0;
  const right = columnMark === "" && !isRowOnly ? columns : 0;
  const moved = cell && moveBlock(cell, down, right);
  if (!moved) return undefined;
  const [, newLetters = "", newDigits = ""] = /^([A-Z]+)(\d+)$/u.exec(blockAddress(moved)) ?? [];
  return `${columnMark}${isRowOnly ? "" : newLetters}${rowMark}${digits === "" ? "" : newDigits}`;
}

function moveBlock({ top, left, bottom, right }: Block, rows: number, columns: number): Block | undefined {
  const moved = { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
  return isValidBlock(moved) ? moved : undefined;
}
