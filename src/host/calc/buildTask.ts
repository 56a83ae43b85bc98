import { MAX_COLUMNS, MAX_ROWS, type Block } from "../model/Block";
import { ErrorValue, type CellContent } from "../model/CellState";
import type { SheetState } from "../model/SheetState";
import type { CalculationTask, PlainValue, SheetTask } from "./CalculationTask";
import type { Reference } from "./expandFormula";
import type { FormulaCell } from "./formulasToCompute";

/** OFFSET and the like may step beyond what is filled. */
const SPARE_ROWS = 1000;
const SPARE_COLUMNS = 50;

type Rows = Pick<Block, "top" | "bottom">;
/** Rows that formulas look at, column by column. */
type LookedAt = Map<number, Rows>;

/** 依頼を組み立てる: the formulas to compute, and only the cells that they look at. */
export function buildTask(formulas: readonly FormulaCell[]): CalculationTask {
  const references = formulas.flatMap(({ expanded }) => expanded.references);
  const sheets = new Set([...formulas, ...references].map(({ sheet }) => sheet));
  const size = gridSize([...sheets], formulas, references);
  return [...sheets].map((sheet) => sheetTask(sheet, size, formulas, references));
}

type GridSize = Pick<SheetTask, "rowCount" | "columnCount">;

/**
 * One size for all sheets, so that whole columns of two sheets have one length; no larger than needed, since the
 * engine goes through empty cells one by one.
 */
function gridSize(
  sheets: readonly SheetState[],
  formulas: readonly FormulaCell[],
  references: readonly Reference[],
): GridSize {
  let rowCount = 0;
  let columnCount = 0;
  const cover = (row: number, column: number): void => {
    if (row < MAX_ROWS - 1) rowCount = Math.max(rowCount, row + 1);
    if (column < MAX_COLUMNS - 1) columnCount = Math.max(columnCount, column + 1);
  };
  for (const { row, column } of formulas) cover(row, column);
  for (const { block } of references) cover(block.bottom, block.right);
  for (const sheet of sheets) {
    const used = sheet.usedBlock(true);
    if (used) cover(used.bottom, used.right);
  }
  return {
    rowCount: Math.min(rowCount + SPARE_ROWS, MAX_ROWS),
    columnCount: Math.min(columnCount + SPARE_COLUMNS, MAX_COLUMNS),
  };
}

function sheetTask(
  sheet: SheetState,
  size: GridSize,
  formulas: readonly FormulaCell[],
  references: readonly Reference[],
): SheetTask {
  const own = formulas.filter((cell) => cell.sheet === sheet);
  const computed = new Set(own.map(({ row, column }) => row * MAX_COLUMNS + column));
  const lookedAt = rowsLookedAt(sheet, references);
  const cells: [number, number, PlainValue][] = [];
  for (const [row, column, { content }] of sheet.cells()) {
    const rows = lookedAt.get(column);
    if (content === null || !rows || row < rows.top || row > rows.bottom) continue;
    if (!computed.has(row * MAX_COLUMNS + column)) cells.push([row, column, plainValue(content)]);
  }
  const { id, name } = sheet;
  return {
    id,
    name,
    ...size,
    cells,
    formulas: own.map(({ row, column, expanded }) => [row, column, expanded.formula]),
  };
}

function rowsLookedAt(sheet: SheetState, references: readonly Reference[]): LookedAt {
  const lookedAt: LookedAt = new Map();
  const lastColumn = sheet.usedBlock(true)?.right ?? -1;
  for (const { sheet: target, block } of references) {
    if (target !== sheet) continue;
    for (let column = block.left; column <= Math.min(block.right, lastColumn); column++) {
      const { top, bottom } = lookedAt.get(column) ?? block;
      lookedAt.set(column, { top: Math.min(top, block.top), bottom: Math.max(bottom, block.bottom) });
    }
  }
  return lookedAt;
}

const plainValue = (content: Exclude<CellContent, null>): PlainValue =>
  content instanceof ErrorValue ? content.code : content;
