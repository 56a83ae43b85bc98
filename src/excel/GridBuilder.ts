import type { Grid, GridCell } from "../domain/grid/Grid";
import { gridCellOf } from "./gridCellOf";
import { shiftArea, shiftEntries, shiftNumber, shiftNumbers, type LineShift } from "./shiftLines";
import type { LinesEdit } from "./SheetEdit";
import type { ClearedRows, RowsPart, SheetHead, SheetPart } from "./SheetPart";

interface BuiltRow {
  readonly cells: readonly (GridCell | undefined)[];
  readonly isHidden: boolean;
}

interface BuiltSheet {
  head: SheetHead;
  /** By row, from 1: those that hold something or are hidden, as there may be very many others between them. */
  rows: Map<number, BuiltRow>;
}

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
    else this.#sheets.set(head.id, { head, rows: new Map() });
  }

  #addRows(part: RowsPart): void {
    const sheet = this.#sheets.get(part.sheet);
    if (!sheet) return;
    const formulas = new Map(part.formulas.map(([row, column, formula]) => [`${row}|${column}`, formula]));
    const hidden = new Set(part.hiddenRows);
    part.values.forEach((_, index) => {
      const row = part.row + index;
      const before = sheet.rows.get(row)?.cells ?? [];
      const cells = withCells(before, part.column - 1, cellsOf(part, index, formulas));
      const built = { cells, isHidden: hidden.has(row) };
      if (built.isHidden || built.cells.some(isFilled)) sheet.rows.set(row, built);
      else sheet.rows.delete(row);
    });
  }

  #clearRows({ sheet: id, firstRow, lastRow }: ClearedRows): void {
    const rows = this.#sheets.get(id)?.rows;
    for (const row of rows?.keys() ?? []) if (row >= firstRow && row <= lastRow) rows?.delete(row);
  }
}

const isFilled = (cell: GridCell | undefined): boolean => cell !== undefined;

/** A row with cells put in their place, from an index on. */
function withCells(
  row: BuiltRow["cells"],
  start: number,
  cells: BuiltRow["cells"],
): (GridCell | undefined)[] {
  const left = Array.from({ length: start }, (_, index) => row[index]);
  return [...left, ...cells, ...row.slice(start + cells.length)];
}

function cellsOf(
  { row, column, values, types, numberFormats, struck }: RowsPart,
  index: number,
  formulas: ReadonlyMap<string, string>,
): (GridCell | undefined)[] {
  return (values[index] ?? []).map((value, offset) => {
    const isStruck = struck?.[index]?.[offset];
    return gridCellOf({
      value,
      type: String(types[index]?.[offset]),
      numberFormat: String(numberFormats[index]?.[offset]),
      formula: formulas.get(`${row + index}|${column + offset}`),
      isStruck: isStruck === undefined ? false : isStruck,
    });
  });
}

function shiftRows(sheet: BuiltSheet, shift: LineShift): void {
  const shifted = [...sheet.rows].flatMap(([row, built]) => {
    const moved = shiftNumber(row, shift);
    return moved === undefined ? [] : [[moved, built] as const];
  });
  sheet.rows = new Map(shifted);
  sheet.head = shiftedHead(sheet.head, "rows", shift);
}

function shiftColumns(sheet: BuiltSheet, shift: LineShift): void {
  for (const [row, built] of sheet.rows)
    sheet.rows.set(row, { ...built, cells: shiftEntries(built.cells, shift, undefined) });
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
  rows: filledRows(rows),
  merges: head.merges ?? [],
  tables: head.tables,
  hiddenRows: new Set([...rows].flatMap(([row, { isHidden }]) => (isHidden ? [row] : []))),
  hiddenColumns: new Set(head.hiddenColumns),
  seesMerges: head.merges !== undefined,
  isOurs: head.isOurs,
  ...(head.reference && { reference: head.reference }),
});

function filledRows(rows: BuiltSheet["rows"]): Grid["rows"] {
  const filled: (readonly (GridCell | undefined)[])[] = [];
  for (const [row, { cells }] of rows) if (cells.some(isFilled)) filled[row - 1] = cells;
  return filled;
}
