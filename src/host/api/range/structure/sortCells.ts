import { intersection, type Block } from "../../../model/Block";
import { ErrorValue, type CellContent, type CellState } from "../../../model/CellState";
import { cellKey } from "../../../model/staleFormulas";
import { translateFormula } from "../../../model/translateFormula";
import { fail } from "../../../protocol/HostError";
import { requireEditable } from "../../guards";
import { noteChange } from "../noteChange";
import type { Target } from "../writeContents";

/** 並べ替えのキー: a row or column of the range, from 0, and the direction. */
export interface SortKey {
  readonly key: number;
  readonly ascending: boolean;
}

/** A row or column of cells that moves as one. */
interface SortLine {
  readonly at: number;
  readonly cells: readonly (CellState | undefined)[];
}

/**
 * 並べ替え: rows by columns, or columns by rows. Cells move with their look; equal ones keep their order, blank
 * ones come last.
 *
 * @throws HostError InvalidOperation over merged cells, AccessDenied on a protected sheet.
 */
export function sortCells(
  target: Target,
  keys: readonly SortKey[],
  byRows: boolean,
  matchCase: boolean,
): void {
  const { book, sheet, block } = target;
  requireEditable({ book, sheet, blocks: [block] });
  if (sheet.merges.some((merge) => intersection(merge, block))) fail("InvalidOperation");
  const collator = new Intl.Collator("ja", { sensitivity: matchCase ? "variant" : "accent" });
  const lines = linesOf(target, byRows);
  const sorted = [...lines].sort((a, b) => {
    for (const { key, ascending } of keys) {
      const order = compare(a.cells[key]?.content, b.cells[key]?.content, ascending, collator);
      if (order !== 0) return order;
    }
    return 0;
  });
  sorted.forEach((line, index) => putLine(target, line, (byRows ? block.top : block.left) + index, byRows));
  noteChange(book, sheet, block);
}

function linesOf({ sheet, block }: Target, byRows: boolean): SortLine[] {
  const [from, to] = byRows ? [block.top, block.bottom] : [block.left, block.right];
  const [first, last] = byRows ? [block.left, block.right] : [block.top, block.bottom];
  return Array.from({ length: to - from + 1 }, (_line, y) => ({
    at: from + y,
    cells: Array.from({ length: last - first + 1 }, (_cell, x) =>
      byRows ? sheet.cell(from + y, first + x) : sheet.cell(first + x, from + y),
    ),
  }));
}

function putLine({ book, sheet, block }: Target, line: SortLine, to: number, byRows: boolean): void {
  if (line.at === to) return;
  const moved = to - line.at;
  line.cells.forEach((cell, index) => {
    const [row, column] = byRows ? [to, block.left + index] : [block.top + index, to];
    const key = cellKey(sheet, row, column);
    if (cell?.formula === undefined) {
      book.staleFormulas.delete(key);
      return sheet.setCell(row, column, cell);
    }
    const formula = translateFormula(cell.formula, byRows ? moved : 0, byRows ? 0 : moved);
    book.staleFormulas.add(key);
    return sheet.setCell(row, column, { ...cell, formula });
  });
}

/** Numbers, texts, truths, errors, and at last what is blank, whichever direction. */
function rankOf(content: CellContent | undefined): number {
  if (content === null || content === undefined) return 4;
  if (content instanceof ErrorValue) return 3;
  if (typeof content === "boolean") return 2;
  return typeof content === "string" ? 1 : 0;
}

const BLANK = rankOf(null);

function compare(
  a: CellContent | undefined,
  b: CellContent | undefined,
  ascending: boolean,
  collator: Intl.Collator,
): number {
  const [rankA, rankB] = [rankOf(a), rankOf(b)];
  if (rankA === BLANK || rankB === BLANK) return rankA - rankB;
  const order =
    rankA - rankB ||
    (typeof a === "string" && typeof b === "string" ? collator.compare(a, b) : Number(a) - Number(b) || 0);
  return ascending ? order : -order;
}

/** The cells below or beside the headings. */
export const withoutHeadings = (block: Block, byRows: boolean): Block =>
  byRows ? { ...block, top: block.top + 1 } : { ...block, left: block.left + 1 };
