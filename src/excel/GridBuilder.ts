import type { Grid, GridCell } from "../domain/grid/Grid";
import { gridCellOf } from "./gridCellOf";
import { shiftArea, shiftEntries, shiftNumbers, type LineShift } from "./shiftLines";
import type { LinesEdit } from "./SheetEdit";
import type { ClearedRows, RowsPart, SheetHead, SheetPart } from "./SheetPart";

interface BuiltRow {
  readonly cells: readonly (GridCell | undefined)[];
  readonly isHidden: boolean;
  /** Whether some text of it is struck through in part, which Excel does not tell closer. */
  readonly hasPartlyStruck: boolean;
}

interface BuiltSheet {
  head: SheetHead;
  /** By row, from 1: none below the last that was read. */
  rows: readonly BuiltRow[];
}

const emptyRow: BuiltRow = { cells: [], isHidden: false, hasPartlyStruck: false };

/**
 * 断片から Grid を組み立てる: keeps the sheets of one reading, and follows what is edited afterwards. Plain data
 * only, so that it can live in a worker. Another reading of the whole workbook begins with another builder.
 */
export class GridBuilder {
  /** By id, in the order in which the heads came. */
  readonly #sheets = new Map<string, BuiltSheet>();

  /**
   * Takes a part in. The head of a sheet that is known already takes the place of the earlier head: its rows and
   * its place among the sheets stay. Rows of a sheet without a head belong to no grid.
   */
  add(part: SheetPart): void {
    if (part.kind === "sheet") this.#addHead(part);
    else if (part.kind === "rows") this.#addRows(part);
    else this.#clearRows(part);
  }

  /**
   * Moves what an edit has moved: rows, merged areas, tables and what is hidden. New rows and columns are empty
   * until their cells are added; the texts of formulas stay as they were.
   */
  edit(edit: LinesEdit): void {
    const sheet = this.#sheets.get(edit.sheet);
    if (!sheet) return;
    const isInsertion = edit.kind === "insertedRows" || edit.kind === "insertedColumns";
    const shift = { isInsertion, at: edit.at, count: edit.count };
    if (edit.kind === "insertedRows" || edit.kind === "deletedRows") shiftRows(sheet, shift);
    else shiftColumns(sheet, shift);
  }

  /** Every sheet as a Grid, in the order of the heads. */
  grids(): Grid[] {
    return [...this.#sheets.values()].map(gridOf);
  }

  #addHead(head: SheetHead): void {
    const known = this.#sheets.get(head.id);
    if (known) known.head = head;
    else this.#sheets.set(head.id, { head, rows: [] });
  }

  #addRows(part: RowsPart): void {
    const sheet = this.#sheets.get(part.sheet);
    if (!sheet) return;
    const formulas = new Map(part.formulas.map(([row, column, formula]) => [`${row}|${column}`, formula]));
    const hidden = new Set(part.hiddenRows);
    const rows = part.values.map((_, index) => ({
      ...cellsOf(part, index, formulas),
      isHidden: hidden.has(part.row + index),
    }));
    sheet.rows = [
      ...firstRows(sheet, part.row - 1),
      ...rows,
      ...sheet.rows.slice(part.row - 1 + rows.length),
    ];
  }

  #clearRows({ sheet: id, firstRow, lastRow }: ClearedRows): void {
    const sheet = this.#sheets.get(id);
    if (!sheet) return;
    sheet.rows = sheet.rows.map((row, index) => (index >= firstRow - 1 && index < lastRow ? emptyRow : row));
  }
}

/** So many rows from the top, empty ones where none have been read. */
const firstRows = ({ rows }: BuiltSheet, count: number): readonly BuiltRow[] =>
  Array.from({ length: count }, (_, index) => rows[index] ?? emptyRow);

function cellsOf(
  { row, column, values, types, numberFormats, struck }: RowsPart,
  index: number,
  formulas: ReadonlyMap<string, string>,
): Pick<BuiltRow, "cells" | "hasPartlyStruck"> {
  const cells: (GridCell | undefined)[] = Array.from({ length: column - 1 }, () => undefined);
  let hasPartlyStruck = false;
  values[index]?.forEach((value, offset) => {
    const isStruck = struck?.[index]?.[offset];
    const cell = gridCellOf({
      value,
      type: String(types[index]?.[offset]),
      numberFormat: String(numberFormats[index]?.[offset]),
      formula: formulas.get(`${row + index}|${column + offset}`),
      isStruck: isStruck === true,
    });
    if (isStruck === null && cell?.kind === "text") hasPartlyStruck = true;
    cells.push(cell);
  });
  return { cells, hasPartlyStruck };
}

function shiftRows(sheet: BuiltSheet, shift: LineShift): void {
  sheet.rows = shiftEntries(sheet.rows, shift, emptyRow);
  sheet.head = shiftedHead(sheet.head, "rows", shift);
}

function shiftColumns(sheet: BuiltSheet, shift: LineShift): void {
  sheet.rows = sheet.rows.map((row) => ({ ...row, cells: shiftEntries(row.cells, shift, undefined) }));
  const head = shiftedHead(sheet.head, "columns", shift);
  sheet.head = { ...head, hiddenColumns: shiftNumbers(head.hiddenColumns, shift) };
}

/** A merged area of which one cell is left is none. */
const shiftedHead = (head: SheetHead, lines: "rows" | "columns", shift: LineShift): SheetHead => ({
  ...head,
  merges: head.merges
    ?.flatMap((area) => shiftArea(area, lines, shift) ?? [])
    .filter(({ top, left, bottom, right }) => top !== bottom || left !== right),
  tables: head.tables.flatMap(({ name, area }) => {
    const shifted = shiftArea(area, lines, shift);
    return shifted ? [{ name, area: shifted }] : [];
  }),
});

const gridOf = ({ head, rows }: BuiltSheet): Grid => ({
  name: head.name,
  visibility: head.visibility,
  rows: withoutBlankEnd(rows.map(({ cells }) => cells)),
  merges: head.merges ?? [],
  tables: head.tables,
  hiddenRows: new Set(rows.flatMap(({ isHidden }, index) => (isHidden ? [index + 1] : []))),
  hiddenColumns: new Set(head.hiddenColumns),
  seesStrikeThrough: rows.every(({ hasPartlyStruck }) => !hasPartlyStruck),
  seesMerges: head.merges !== undefined,
  isOurs: head.isOurs,
});

function withoutBlankEnd(rows: Grid["rows"]): Grid["rows"] {
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== undefined));
  return rows.slice(0, last + 1);
}
