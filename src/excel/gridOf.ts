import type { Grid, GridCell, MergedArea } from "../domain/grid/Grid";
import { parseMark } from "../domain/sheet/sheetMark";
import { gridCellOf } from "./gridCellOf";

/** What is known of a sheet before its cells are read. */
export interface SheetOutline {
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.NamedItem;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | undefined;
  readonly formulas: Excel.RangeAreas;
  readonly tables: readonly { readonly name: string; readonly range: Excel.Range }[];
}

/** Rows of a sheet on their way from Excel. */
export interface CellBlock {
  readonly range: Excel.Range;
  readonly strikes: OfficeExtension.ClientResult<Excel.CellProperties[][]> | undefined;
  readonly lines: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
}

export interface SheetContents {
  readonly blocks: CellBlock[];
  columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
}

export const isMarked = (mark: Excel.NamedItem): boolean =>
  !mark.isNullObject && parseMark(String(mark.formula)) !== undefined;

const visibilities: Readonly<Record<string, Grid["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Excel の返事から Grid を作る. All proxies are loaded. */
export function gridOf(outline: SheetOutline, contents: SheetContents): Grid {
  const { sheet, merged, mark, tables } = outline;
  const cells = new CellReader(formulasOf(outline));
  const rows: (GridCell | undefined)[][] = [];
  for (const block of contents.blocks)
    block.range.values.forEach((_, index) => (rows[block.range.rowIndex + index] = cells.row(block, index)));
  return {
    name: sheet.name,
    visibility: visibilities[sheet.visibility] ?? "visible",
    rows: trimmed(rows),
    merges: merged && !merged.isNullObject ? merged.areas.items.map(areaOf) : [],
    tables: tables.map(({ name, range }) => ({ name, area: areaOf(range) })),
    hiddenRows: new Set(contents.blocks.flatMap(hiddenRowsOf)),
    hiddenColumns: hiddenColumnsOf(outline, contents),
    seesStrikeThrough: cells.seesStrikeThrough,
    isOurs: isMarked(mark),
  };
}

/** Reads the cells of one sheet, and notes whether some text is struck through in part. */
class CellReader {
  seesStrikeThrough = true;

  constructor(private readonly formulas: ReadonlyMap<string, string>) {}

  row({ range, strikes }: CellBlock, index: number): (GridCell | undefined)[] {
    const line: (GridCell | undefined)[] = [];
    range.values[index]?.forEach((value: unknown, offset) => {
      const column = range.columnIndex + offset;
      const struck = strikes?.value[index]?.[offset]?.format?.font?.strikethrough ?? null;
      const cell = gridCellOf({
        value,
        type: String(range.valueTypes[index]?.[offset]),
        numberFormat: String(range.numberFormat[index]?.[offset]),
        formula: this.formulas.get(`${range.rowIndex + index}|${column}`),
        isStruck: struck === true,
      });
      if (strikes && struck === null && cell?.kind === "text") this.seesStrikeThrough = false;
      line[column] = cell;
    });
    return line;
  }
}

/** Formulas by cell, without their =, as files have them. */
function formulasOf({ used, formulas }: SheetOutline): Map<string, string> {
  const byCell = new Map<string, string>();
  if (used.isNullObject || formulas.isNullObject) return byCell;
  for (const area of formulas.areas.items)
    area.formulas.forEach((row: unknown[], index) =>
      row.forEach((formula, offset) =>
        byCell.set(
          `${area.rowIndex + index}|${area.columnIndex + offset}`,
          String(formula).replace(/^=/u, ""),
        ),
      ),
    );
  return byCell;
}

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): MergedArea => ({
  top: rowIndex + 1,
  left: columnIndex + 1,
  bottom: rowIndex + rowCount,
  right: columnIndex + columnCount,
});

const hiddenRowsOf = ({ range, lines }: CellBlock): number[] =>
  (lines?.value ?? []).flatMap(({ rowHidden }, index) => (rowHidden ? [range.rowIndex + index + 1] : []));

function hiddenColumnsOf({ used }: SheetOutline, { columns }: SheetContents): Set<number> {
  return new Set(
    (columns?.value ?? []).flatMap(({ columnHidden }, index) =>
      columnHidden ? [used.columnIndex + index + 1] : [],
    ),
  );
}

/** Rows above the used range are empty ones; blank rows at the end are none. */
function trimmed(rows: (GridCell | undefined)[][]): Grid["rows"] {
  const last = rows.findLastIndex((row) => row?.some((cell) => cell !== undefined));
  return Array.from({ length: last + 1 }, (_, index) => rows[index] ?? []);
}
