import { blockAddress, parseA1 } from "../../../model/a1";
import { isValidBlock, cellBlock } from "../../../model/Block";
import { formulaTokens } from "../../../model/formulaTokens";

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * 数式を行と列を入れ替えて写す: a reference to the cell two to the left becomes one to the cell two above. Ends
 * with a $, and whole rows and columns, stay as they are.
 */
export const transposeFormula = (formula: string, from: CellPlace, to: CellPlace): string =>
  formulaTokens(formula)
    .map(({ kind, text }) => (kind === "reference" ? transposeReference(text, from, to) : text))
    .join("");

function transposeReference(reference: string, from: CellPlace, to: CellPlace): string {
  const ends = reference.split(":").map((end) => transposeEnd(end, from, to));
  return ends.includes(undefined) ? "#REF!" : ends.join(":");
}

/** Undefined where it leaves the sheet. */
function transposeEnd(end: string, from: CellPlace, to: CellPlace): string | undefined {
  const cell = end.includes("$") ? undefined : parseA1(end);
  if (!cell) return end;
  const top = to.row + cell.left - from.column;
  const left = to.column + cell.top - from.row;
  const moved = cellBlock(top, left);
  return isValidBlock(moved) ? blockAddress(moved) : undefined;
}
