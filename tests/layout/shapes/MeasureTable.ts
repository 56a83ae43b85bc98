import type { GridCell } from "../../../src/domain/grid/Grid";
import type { MeasureField } from "../../../src/domain/measure/MeasureRow";
import type { CellSpec } from "../../support/grids";
import type { SheetCanvas } from "./SheetCanvas";
import { writtenOf, type Values, type WrittenMeasure, type WrittenSheet } from "./WrittenSheet";

/** 列: of a field, or of something that is none of ours, or blank. */
export interface Column {
  readonly word: string;
  readonly field?: MeasureField;
  /** What stands in an unknown column, by the number of the measure. */
  readonly other?: (index: number) => CellSpec;
  /** How the field's text stands in its cell; as a text, unless said. */
  readonly cell?: (text: string) => GridCell;
}

/** 施策の表: writes measures under its columns, and remembers what was written. */
export class MeasureTable {
  readonly written: WrittenMeasure[] = [];
  /** Headings that stand over the rows, which they have in common. */
  standing: Values = {};
  /** Those without a level of their own. */
  path: readonly string[] | undefined;

  constructor(
    readonly canvas: SheetCanvas,
    readonly columns: readonly Column[],
    readonly left = 1,
  ) {}

  get right(): number {
    return this.left + this.columns.length - 1;
  }

  /** The sheet column of a field. */
  columnOf(field: MeasureField): number {
    const index = this.columns.findIndex((column) => column.field === field);
    if (index < 0) throw new Error(`no column of ${field}`);
    return this.left + index;
  }

  has(field: MeasureField): boolean {
    return this.columns.some((column) => column.field === field);
  }

  /** The header in one row. */
  header(): void {
    this.canvas.line(
      this.columns.map(({ word }) => word),
      this.left,
    );
  }

  /** A row of cells that is no measure of its own. Gives its sheet row. */
  line(values: Values): number {
    return this.canvas.line(
      this.columns.map((column, index) => cellOf(column, values, this.written.length + index)),
      this.left,
    );
  }

  /** A measure; `shown` is what stands in its cells where that is not all of it. Gives its sheet row. */
  measure(values: Values, shown: Values = values): number {
    const row = this.line(shown);
    this.written.push({
      ...writtenOf(row, { ...this.standing, ...this.#ofColumns(values) }),
      ...(this.path && { path: this.path }),
    });
    return row;
  }

  measures(all: readonly Values[]): void {
    all.forEach((values) => this.measure(values));
  }

  /** Merges a field's cells over rows. */
  mergeDown(field: MeasureField, top: number, bottom: number): void {
    if (this.has(field)) this.canvas.merge(top, this.columnOf(field), bottom, this.columnOf(field));
  }

  /** A text alone in a row: in the first column, or merged over all. */
  lone(text: string, merged: boolean, indent = 0): void {
    const row = this.canvas.line([text], this.left + indent);
    if (merged) this.canvas.mergeAcross(row, this.left + indent, this.right);
  }

  /** A text alone in some column of a row. */
  aside(text: string, index: number): void {
    this.canvas.line([text], this.left + Math.min(index, this.columns.length - 1));
  }

  #ofColumns(values: Values): Values {
    return Object.fromEntries(
      Object.entries(values).filter(([field]) => this.has(field as MeasureField)),
    ) as Values;
  }
}

function cellOf({ field, cell, other }: Column, values: Values, index: number): CellSpec {
  const text = field ? values[field] : undefined;
  if (text === undefined || text === "") return field ? null : (other?.(index) ?? null);
  return cell ? cell(text) : text;
}

/** The sheet of a table, or of several on one canvas. */
export const sheetOf = (table: MeasureTable, ...others: readonly MeasureTable[]): WrittenSheet => ({
  grid: table.canvas.grid,
  measures: [table, ...others].flatMap(({ written }) => written),
});
