import { cellCount, wholeSheet, type Block, cellBlock } from "../../model/Block";
import type { CellState } from "../../model/CellState";
import { fail } from "../../protocol/HostError";
import { shownFormula, shownText } from "./readContents";
import { usedBlockWithin } from "./usedBlock";
import { writeContents, type Target } from "./writeContents";

/** 検索の条件, as Office.js has them. */
interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

interface Position {
  readonly row: number;
  readonly column: number;
}

/** 検索: the first cell that shows the text, by rows; after a lone cell the whole sheet is searched. */
export function findCell(target: Target, text: unknown, criteria: unknown): Block | undefined {
  const options = asCriteria(criteria);
  const isMatch = matcher(asSearched(text), options);
  const { block, book } = target;
  const isLone = cellCount(block) === 1;
  const found = cellsInOrder({ ...target, block: isLone ? wholeSheet : block })
    .filter(([, cell]) => isMatch(shownText(cell, book)))
    .map(([position]) => position);
  if (options.backwards) found.reverse();
  const first = isLone
    ? (found.find((each) => isPast(each, block, options.backwards)) ?? found[0])
    : found[0];
  return first && cellBlock(first.row, first.column);
}

/**
 * 置換: of all matches in formulas and texts of the range.
 *
 * @returns how many cells were changed
 * @throws HostError InvalidArgument, AccessDenied on a protected sheet.
 */
export function replaceInCells(
  target: Target,
  text: unknown,
  replacement: unknown,
  criteria: unknown,
): number {
  const options = asCriteria(criteria);
  const searched = asSearched(text);
  const isMatch = matcher(searched, options);
  const put = typeof replacement === "string" ? replacement : fail("InvalidArgument");
  const pattern = new RegExp(escapeForPattern(searched), options.matchCase ? "gu" : "giu");
  const matches = cellsInOrder(target).filter(([, cell]) => isMatch(String(shownFormula(cell))));
  for (const [{ row, column }, cell] of matches) {
    const block = cellBlock(row, column);
    writeContents(
      { ...target, block },
      String(shownFormula(cell)).replace(pattern, () => put),
    );
  }
  return matches.length;
}

const escapeForPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");

function asSearched(text: unknown): string {
  return typeof text === "string" && text !== "" ? text : fail("InvalidArgument");
}

function asCriteria(value: unknown): Criteria {
  const given = new Map(Object.entries(value ?? {}));
  return {
    completeMatch: given.get("completeMatch") === true,
    matchCase: given.get("matchCase") === true,
    backwards: given.get("searchDirection") === "Backwards",
  };
}

function matcher(searched: string, { completeMatch, matchCase }: Criteria): (text: string) => boolean {
  const folded = (text: string): string => (matchCase ? text : text.toLowerCase());
  const wanted = folded(searched);
  return (text) => (completeMatch ? folded(text) === wanted : folded(text).includes(wanted));
}

function cellsInOrder({ sheet, block }: Target): [Position, CellState][] {
  const used = usedBlockWithin(sheet, block, true);
  if (!used) return [];
  return [...sheet.cells(used)]
    .map(([row, column, cell]): [Position, CellState] => [{ row, column }, cell])
    .sort(([a], [b]) => a.row - b.row || a.column - b.column);
}

function isPast({ row, column }: Position, { top, left }: Block, backwards: boolean): boolean {
  const distance = row - top || column - left;
  return backwards ? distance < 0 : distance > 0;
}
