import type { Book } from "../model/Book";
import type { Reshaping, SheetState } from "../model/SheetState";
import { cellKey } from "../model/staleFormulas";
import { expandFormula, type ExpandedFormula, type FormulaPlace } from "./expandFormula";

/** A formula cell with what the engine needs to know of it. */
export interface FormulaCell extends FormulaPlace {
  readonly expanded: ExpandedFormula;
  /** Nobody has computed it yet as it stands. */
  readonly isStale: boolean;
}

/** These move cells, or what tables stand for. */
const moving: readonly Reshaping[] = ["rows", "columns", "tables"];

/**
 * 計算する数式: those without a result of their own, and those that look, perhaps through others, at a sheet that
 * was changed. All others keep the results that the file came with.
 */
export function formulasToCompute(book: Book): FormulaCell[] {
  const cells = book.sheets.flatMap((sheet) => formulaCells(book, sheet));
  const changed = changedSheets(book, cells);
  return cells.filter((cell) => cell.isStale || looksAt(cell, changed));
}

const looksAt = ({ expanded }: FormulaCell, sheets: ReadonlySet<SheetState>): boolean =>
  expanded.references.some(({ sheet }) => sheets.has(sheet));

function formulaCells(book: Book, sheet: SheetState): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const [row, column, { formula }] of sheet.cells()) {
    if (formula === undefined) continue;
    const place = { sheet, row, column };
    const isStale = book.staleFormulas.has(cellKey(sheet, row, column));
    found.push({ ...place, isStale, expanded: expandFormula(book, place, formula) });
  }
  return found;
}

/** Sheets with changed cells, and with formulas whose results may change through them. */
function changedSheets(book: Book, cells: readonly FormulaCell[]): ReadonlySet<SheetState> {
  const changed = new Set(book.sheets.filter(isChanged));
  for (const { sheet, isStale } of cells) if (isStale) changed.add(sheet);
  for (let size = -1; size !== changed.size;) {
    size = changed.size;
    for (const cell of cells) if (!changed.has(cell.sheet) && looksAt(cell, changed)) changed.add(cell.sheet);
  }
  return changed;
}

const isChanged = ({ source, originals, reshapings }: SheetState): boolean =>
  source === undefined || originals.size > 0 || moving.some((reshaping) => reshapings.has(reshaping));
