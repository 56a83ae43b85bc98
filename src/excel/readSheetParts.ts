import type { MergedArea } from "../domain/grid/Grid";
import { MARK_NAME } from "../domain/sheet/sheetMark";
import type { SheetKind } from "../domain/sheet/SheetModel";
import type { JobControl } from "../jobs/JobControl";
import type { CellArea } from "./CellArea";
import { blockOperations, isNoneSo, loadUsed } from "./cellBlock";
import { findContent } from "./findContent";
import { isMarked, isOwn, isUnfinished, markedReference } from "./isMarked";
import { readExcel } from "./readExcel";
import { syncOperations, type Operation } from "./payload";
import type { SheetHead, SheetPart } from "./SheetPart";
import { visibilityOf } from "./visibilityOf";

const BYTES_A_COLUMN = 60;

/** 何を読むか. */
export interface ReadingOptions {
  readonly merges: boolean;
  /** Instead of all sheets: those of ours of this kind, with their cells. */
  readonly own?: SheetKind;
}

/**
 * ブックを断片で読む: every sheet in the workbook's order, its head before its rows, each part as soon as Excel has
 * answered it. Three requests, and one more for each further payload of cells; a sheet whose content is scattered over
 * very many rows is searched first. Sheets of ours come as heads only, but for reference sheets. Merged areas are read only where asked for, as reading them may clear the user's undo.
 *
 * @throws WorkbookFault where Excel does not answer
 * @throws the reason of the control's signal
 */
export function readSheetParts(
  options: ReadingOptions,
  take: (part: SheetPart) => void,
  control: JobControl = {},
): Promise<void> {
  return readExcel(async (context) => {
    const all = await readOutlines(context, options.merges, control.signal);
    const outlines = all.filter(({ mark }) => options.own === undefined || isOwn(mark, options.own));
    const areas = await contentAreas(context, outlines, options, control.signal);
    const operations = outlines.flatMap((outline) => partOperations(outline, areas.get(outline) ?? [], take));
    await syncOperations(context, operations, control);
  }, control.signal);
}

/** What is known of a sheet before its cells are read. */
interface SheetOutline {
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.NamedItem;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | undefined;
  readonly tables: readonly { readonly name: string; readonly range: Excel.Range }[];
}

async function readOutlines(
  context: Excel.RequestContext,
  merges: boolean,
  signal: AbortSignal | undefined,
): Promise<SheetOutline[]> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/name,items/worksheet/id");
  signal?.throwIfAborted();
  await context.sync();
  const outlines = worksheets.items.map((sheet) => outlineOf(sheet, tables.items, merges));
  signal?.throwIfAborted();
  await context.sync();
  return outlines;
}

function outlineOf(sheet: Excel.Worksheet, tables: readonly Excel.Table[], merges: boolean): SheetOutline {
  const used = loadUsed(sheet);
  const mark = sheet.names.getItemOrNullObject(MARK_NAME);
  mark.load("formula");
  const merged = merges ? used.getMergedAreasOrNullObject() : undefined;
  merged?.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return { sheet, mark, used, merged, tables: tablesOf(sheet, tables) };
}

const tablesOf = (sheet: Excel.Worksheet, tables: readonly Excel.Table[]): SheetOutline["tables"] =>
  tables
    .filter((table) => table.worksheet.id === sheet.id)
    .map((table) => {
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { name: table.name, range };
    });

/** Where each sheet's content stands; of a sheet that is not read, nowhere. */
async function contentAreas(
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
  { own }: ReadingOptions,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<SheetOutline, readonly CellArea[]>> {
  const isInput = (mark: Excel.NamedItem): boolean =>
    own !== undefined || !isMarked(mark) || markedReference(mark) !== undefined;
  const read = outlines.filter(({ used, mark }) => !used.isNullObject && isInput(mark));
  const areas = await findContent(
    context,
    read.map(({ sheet, used }) => ({ sheet, area: used })),
    signal,
  );
  return new Map(read.map((outline, index) => [outline, areas[index] ?? []]));
}

/** The calls that load a sheet's head and cells. */
const partOperations = (
  outline: SheetOutline,
  areas: readonly CellArea[],
  take: (part: SheetPart) => void,
): Operation[] => [
  headOperation(outline, areas.length > 0, take),
  ...blockOperations(outline.sheet, outline.used, areas, take),
];

/** A head says which columns are hidden, which is asked for only of cells that are read, and where some are. */
function headOperation(outline: SheetOutline, isRead: boolean, take: (part: SheetPart) => void): Operation {
  const { used } = outline;
  let columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
  return {
    bytes: isRead ? used.columnCount * BYTES_A_COLUMN : 0,
    queue: () => {
      if (isRead && !isNoneSo(used.columnHidden)) columns = used.getColumnProperties({ columnHidden: true });
    },
    answered: () => take(headOf(outline, columns)),
  };
}

const headOf = (
  { sheet, mark, merged, used, tables }: SheetOutline,
  columns?: OfficeExtension.ClientResult<Excel.ColumnProperties[]>,
): SheetHead => ({
  kind: "sheet",
  id: sheet.id,
  name: sheet.name,
  visibility: visibilityOf(sheet),
  isOurs: isMarked(mark),
  reference: markedReference(mark),
  isUnfinished: isUnfinished(mark),
  tables: tables.map(({ name, range }) => ({ name, area: areaOf(range) })),
  merges: merged && (merged.isNullObject ? [] : merged.areas.items.map(areaOf)),
  hiddenColumns: (columns?.value ?? []).flatMap(({ columnHidden }, index) =>
    columnHidden ? [used.columnIndex + index + 1] : [],
  ),
});

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): MergedArea => ({
  top: rowIndex + 1,
  left: columnIndex + 1,
  bottom: rowIndex + rowCount,
  right: columnIndex + columnCount,
});
