import { cutColumns, type CellArea } from "./CellArea";
import { readOperations, type Operation } from "./payload";
import { LAST_ROW } from "./SheetEdit";
import type { RowsPart } from "./SheetPart";

/** Cells read at once: with the longest texts seen in forms, about half of what Excel on the web may answer. */
const CELLS_A_READ = 12_000;
/** Columns of a whole row. */
const WHOLE_ROW = 16_384;

/** Rows of a sheet on their way from Excel. */
interface CellBlock {
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
 * セルを読む: the calls that load areas of a sheet in blocks of rows. A block is handed over as soon as Excel has
 * answered it.
 *
 * @param used the sheet's used range, loaded
 */
export const blockOperations = (
  sheet: Excel.Worksheet,
  used: Excel.Range,
  areas: readonly CellArea[],
  take: (part: RowsPart) => void,
): Operation[] =>
  areas.flatMap(askable).flatMap((area) =>
    readOperations(
      { rows: area.rowCount, columns: area.columnCount },
      CELLS_A_READ,
      (start, rowCount) => loadBlock(sheet, used, { ...area, rowIndex: area.rowIndex + start, rowCount }),
      (block) => take(rowsPartOf(block)),
    ),
  );

/** Of whole rows Excel gives no cells; of a single cell it looks for formulas in the whole sheet. */
function askable(area: CellArea): CellArea[] {
  const { rowIndex, rowCount, columnCount } = area;
  if (columnCount === WHOLE_ROW) return cutColumns(area, 2);
  return rowCount * columnCount > 1
    ? [area]
    : [{ ...area, rowIndex: Math.min(rowIndex, LAST_ROW - 2), rowCount: 2 }];
}

function loadBlock(
  sheet: Excel.Worksheet,
  used: Excel.Range,
  { rowIndex, columnIndex, rowCount, columnCount }: CellArea,
): CellBlock {
  const range = sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
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
const rowsPartOf = (block: CellBlock): RowsPart => ({
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

/** Where one cell was left to ask about, formulas of other rows may have been found. */
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
