import type { Grid, MergedArea } from "../../../src/domain/grid/Grid";
import { gridOf, type CellSpec } from "../../support/grids";

/** 用紙: a sheet to write on. Rows and columns count from 1; `row` is where the next line goes. */
export class SheetCanvas {
  row = 1;
  readonly #rows: CellSpec[][] = [];
  readonly #merges: MergedArea[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();

  put(row: number, column: number, cell: CellSpec): void {
    while (this.#rows.length < row) this.#rows.push([]);
    const cells = this.#rows[row - 1] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column - 1] = cell;
  }

  /** Writes cells side by side into the next row. Gives the row. */
  line(cells: readonly CellSpec[], left = 1): number {
    cells.forEach((cell, index) => this.put(this.row, left + index, cell));
    return this.row++;
  }

  lines(rows: readonly (readonly CellSpec[])[], left = 1): void {
    rows.forEach((cells) => this.line(cells, left));
  }

  skip(rows = 1): void {
    this.row += rows;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.#merges.push({ top, left, bottom, right });
  }

  /** Merges a row's cells, as titles and headings are. */
  mergeAcross(row: number, left: number, right: number): void {
    this.merge(row, left, row, right);
  }

  hideRow(row: number): void {
    this.#hiddenRows.add(row);
  }

  hideColumn(column: number): void {
    this.#hiddenColumns.add(column);
  }

  /** Writes something beside what already stands, from a row on; the next line comes below both. */
  beside(row: number, write: () => void): void {
    const below = this.row;
    this.row = row;
    write();
    this.row = Math.max(below, this.row);
  }

  get grid(): Grid {
    return {
      ...gridOf(this.#rows),
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
    };
  }
}
