import type { RowsPart } from "./SheetPart";

/** Rows of a sheet on their way from Excel. */
export interface CellBlock {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly formulas: Excel.RangeAreas;
  readonly strikes: OfficeExtension.ClientResult<Excel.CellProperties[][]> | undefined;
  readonly lines: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
}

/** 値のある範囲: queues the reading of where it lies, and whether any row is hidden or any cell struck through. */
export function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden,format/font/strikethrough");
  return used;
}

/**
 * Queues the reading of some rows of a sheet.
 *
 * @param used the sheet's used range, loaded
 * @param start index in the sheet of the first row, from 0
 */
export function loadBlock(
  sheet: Excel.Worksheet,
  used: Excel.Range,
  start: number,
  count: number,
): CellBlock {
  const range = sheet.getRangeByIndexes(start, used.columnIndex, count, used.columnCount);
  range.load("rowIndex,columnIndex,values,valueTypes,numberFormat");
  const formulas = range.getSpecialCellsOrNullObject("Formulas");
  formulas.areas.load("items/rowIndex,items/columnIndex,items/formulas");
  // Asking for each cell or row is dear, and mostly there is none.
  const strikes = isNoneSo(used.format.font.strikethrough)
    ? undefined
    : range.getCellProperties({ format: { font: { strikethrough: true } } });
  const lines = isNoneSo(used.rowHidden) ? undefined : range.getRowProperties({ rowHidden: true });
  return { sheet, range, formulas, strikes, lines };
}

/** Of a whole range: false means of none, null that its cells differ. */
export const isNoneSo = (property: boolean | null): boolean => property === false;

/** What Excel answered, as plain data. */
export const rowsPartOf = (block: CellBlock): RowsPart => ({
  kind: "rows",
  sheet: block.sheet.id,
  row: block.range.rowIndex + 1,
  column: block.range.columnIndex + 1,
  values: block.range.values,
  types: block.range.valueTypes,
  numberFormats: block.range.numberFormat,
  formulas: formulasOf(block),
  struck: block.strikes?.value.map((row) => row.map(({ format }) => format?.font?.strikethrough ?? null)),
  hiddenRows: hiddenRowsOf(block),
});

/** Of a single cell Excel looks for formulas in the whole sheet: those of other rows are left out. */
function formulasOf({ range, formulas }: CellBlock): RowsPart["formulas"] {
  if (formulas.isNullObject) return [];
  const [first, last] = [range.rowIndex, range.rowIndex + range.values.length - 1];
  return formulas.areas.items.flatMap((area) =>
    area.formulas.flatMap((cells: readonly unknown[], index) => {
      const row = area.rowIndex + index;
      if (row < first || row > last) return [];
      return cells.map((formula, offset): [number, number, string] => [
        row + 1,
        area.columnIndex + offset + 1,
        String(formula).replace(/^=/u, ""),
      ]);
    }),
  );
}

const hiddenRowsOf = ({ range, lines }: CellBlock): number[] =>
  (lines?.value ?? []).flatMap(({ rowHidden }, index) => (rowHidden ? [range.rowIndex + index + 1] : []));
