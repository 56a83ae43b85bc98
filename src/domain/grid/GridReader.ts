import type { Grid, GridCell, MergedArea } from "./Grid";

/** Taller merges are kept apart: entered row by row, a few of them would fill the memory. */
const TALL = 1000;

/** シートの読み手: answers for one cell, knowing which merged area it lies in. Rows and columns from 1. */
export class GridReader {
  /** The rows that hold anything, ascending: of very many rows often very few do. */
  readonly filledRows: readonly number[];
  readonly rowCount: number;
  readonly columnCount: number;
  readonly #mergesByRow = new Map<number, MergedArea[]>();
  readonly #tallMerges: MergedArea[] = [];

  constructor(readonly grid: Grid) {
    this.filledRows = filledRowsOf(grid.rows);
    this.rowCount = grid.rows.length;
    this.columnCount = this.filledRows.reduce(
      (widest, row) => Math.max(widest, grid.rows[row - 1]?.length ?? 0),
      0,
    );
    for (const area of grid.merges) this.#indexMerge(area);
  }

  #indexMerge(area: MergedArea): void {
    const bottom = Math.min(area.bottom, this.rowCount);
    if (bottom - area.top > TALL) {
      this.#tallMerges.push(area);
      return;
    }
    for (let row = area.top; row <= bottom; row++) {
      const merges = this.#mergesByRow.get(row);
      if (merges) merges.push(area);
      else this.#mergesByRow.set(row, [area]);
    }
  }

  /** The cell itself; a cell under a merge is empty but for the top-left one. */
  own(row: number, column: number): GridCell | undefined {
    return this.grid.rows[row - 1]?.[column - 1];
  }

  /** The merged area a cell lies in. */
  mergeAt(row: number, column: number): MergedArea | undefined {
    if (this.grid.merges.length === 0) return undefined;
    const merges = this.#mergesByRow.get(row);
    if (merges === undefined && this.#tallMerges.length === 0) return undefined;
    const covers = (area: MergedArea): boolean =>
      area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
    return merges?.find(covers) ?? this.#tallMerges.find(covers);
  }

  /** Whether a cell lies under another: inside a merge, but not its top-left. */
  isCovered(row: number, column: number): boolean {
    const area = this.mergeAt(row, column);
    return area !== undefined && (area.top !== row || area.left !== column);
  }

  /** Where a cell's content stands: the top-left of its merge, else the cell itself. */
  anchor(row: number, column: number): { row: number; column: number } {
    const area = this.mergeAt(row, column);
    return area ? { row: area.top, column: area.left } : { row, column };
  }

  /** The cell, filled down and across merged areas. */
  filled(row: number, column: number): GridCell | undefined {
    const anchor = this.anchor(row, column);
    return this.own(anchor.row, anchor.column);
  }

  /** Whether a row holds a text of which nobody could see what is struck through. */
  hasPartlyStruck(row: number): boolean {
    return this.grid.rows[row - 1]?.some((cell) => cell?.isPartlyStruck) === true;
  }

  /** The columns of a row that hold something themselves. */
  filledColumns(row: number): number[] {
    const columns: number[] = [];
    this.grid.rows[row - 1]?.forEach((cell, index) => {
      if (cell !== undefined && cell.text.trim() !== "") columns.push(index + 1);
    });
    return columns;
  }
}

/** By their keys, which leaves holes out unseen: walking over a million of them takes longer than reading the rest. */
const filledRowsOf = (rows: Grid["rows"]): number[] =>
  Object.keys(rows).flatMap((index) =>
    rows[Number(index)]?.some((cell) => cell !== undefined) ? [Number(index) + 1] : [],
  );
