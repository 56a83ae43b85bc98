import type { Grid } from "../domain/grid/Grid";
import { MARK_NAME } from "../domain/sheet/sheetMark";
import { gridOf, isMarked, type CellBlock, type SheetContents, type SheetOutline } from "./gridOf";
import { readOperations, syncOperations, type Operation } from "./payload";
import { runExcel } from "./runExcel";

/** Cells read at once: with the longest texts seen in forms, about half of what Excel on the web may answer. */
const CELLS_A_READ = 12_000;
const BYTES_A_COLUMN = 60;

/**
 * ブックを読む: every sheet that is not ours as a Grid, in the workbook's order; three requests, and one more for
 * each further payload of cells. Sheets of ours come without cells. Merged areas are read only where asked for,
 * as reading them may clear the user's undo.
 */
export function readGrids(options: { readonly merges: boolean }): Promise<Grid[]> {
  return runExcel(async (context) => {
    const outlines = await readOutlines(context, options.merges);
    const loads = outlines.map((outline) => ({ outline, ...loadContents(outline) }));
    await syncOperations(
      context,
      loads.flatMap(({ operations }) => operations),
    );
    return loads.map(({ outline, contents }) => gridOf(outline, contents));
  });
}

async function readOutlines(context: Excel.RequestContext, merges: boolean): Promise<SheetOutline[]> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/name,items/worksheet/id");
  await context.sync();
  const outlines = worksheets.items.map((sheet) => outlineOf(sheet, tables.items, merges));
  await context.sync();
  return outlines;
}

function outlineOf(sheet: Excel.Worksheet, tables: readonly Excel.Table[], merges: boolean): SheetOutline {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden,format/font/strikethrough");
  const mark = sheet.names.getItemOrNullObject(MARK_NAME);
  mark.load("formula");
  const formulas = used.getSpecialCellsOrNullObject("Formulas");
  formulas.areas.load("items/rowIndex,items/columnIndex,items/formulas");
  const merged = merges ? used.getMergedAreasOrNullObject() : undefined;
  merged?.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return { sheet, mark, used, merged, formulas, tables: tablesOf(sheet, tables) };
}

const tablesOf = (sheet: Excel.Worksheet, tables: readonly Excel.Table[]): SheetOutline["tables"] =>
  tables
    .filter((table) => table.worksheet.id === sheet.id)
    .map((table) => {
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { name: table.name, range };
    });

/** The calls that load a sheet's cells in blocks of rows; their answers, not they themselves, have weight. */
function loadContents({ sheet, used, mark }: SheetOutline): {
  contents: SheetContents;
  operations: Operation[];
} {
  const contents: SheetContents = { blocks: [], columns: undefined };
  if (used.isNullObject || isMarked(mark)) return { contents, operations: [] };
  const size = { rows: used.rowCount, columns: used.columnCount };
  const operations = readOperations(size, CELLS_A_READ, (start, count) =>
    contents.blocks.push(loadBlock(sheet, used, start, count)),
  );
  if (!isNoneSo(used.columnHidden)) {
    const queue = (): void => void (contents.columns = used.getColumnProperties({ columnHidden: true }));
    operations.unshift({ bytes: used.columnCount * BYTES_A_COLUMN, queue });
  }
  return { contents, operations };
}

function loadBlock(sheet: Excel.Worksheet, used: Excel.Range, start: number, rows: number): CellBlock {
  const range = sheet.getRangeByIndexes(used.rowIndex + start, used.columnIndex, rows, used.columnCount);
  range.load("rowIndex,columnIndex,values,valueTypes,numberFormat");
  // Asking for each cell or row is dear, and mostly there is none.
  const strikes = isNoneSo(used.format.font.strikethrough)
    ? undefined
    : range.getCellProperties({ format: { font: { strikethrough: true } } });
  const lines = isNoneSo(used.rowHidden) ? undefined : range.getRowProperties({ rowHidden: true });
  return { range, strikes, lines };
}

/** Of a whole range: false means of none, null that its cells differ. */
const isNoneSo = (property: boolean | null): boolean => property === false;
