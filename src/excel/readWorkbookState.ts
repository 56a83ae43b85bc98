import { MARK_NAME, parseMark, type SheetMark } from "../domain/sheet/sheetMark";

/** シートの現在: what is known of a sheet before anything is written. */
export interface SheetStateInExcel {
  readonly id: string;
  readonly name: string;
  readonly mark: SheetMark | undefined;
  readonly isProtected: boolean;
  readonly tables: readonly string[];
  /** The row, from 1, in which the first of them begins; 0 where there is none. */
  readonly tableTop: number;
  /** By name, ours and the user's. */
  readonly charts: readonly string[];
  /** Rows and columns from A1 to the end of what is used; 0 on an empty sheet. */
  readonly rows: number;
  readonly columns: number;
}

/** ブックの現在. */
export interface WorkbookState {
  readonly sheets: readonly SheetStateInExcel[];
  readonly structureProtected: boolean;
  /** Names that a table cannot take: of tables and of names of the workbook. */
  readonly takenNames: ReadonlySet<string>;
}

/** Reads the state in two requests. */
export async function readWorkbookState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name,items/worksheet/id");
  names.load("items/name");
  protection.load("protected");
  await context.sync();
  const details = worksheets.items.map((sheet) => detailsOf(sheet));
  const placed = tables.items.map(placeOf);
  await context.sync();
  return {
    sheets: details.map((each) => stateOf(each, placed)),
    structureProtected: protection.protected,
    takenNames: new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase())),
  };
}

interface Details {
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.NamedItem;
  readonly used: Excel.Range;
}

function detailsOf(sheet: Excel.Worksheet): Details {
  const mark = sheet.names.getItemOrNullObject(MARK_NAME);
  mark.load("formula");
  sheet.protection.load("protected");
  sheet.charts.load("items/name");
  const used = sheet.getUsedRangeOrNullObject();
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return { sheet, mark, used };
}

interface PlacedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

function placeOf(table: Excel.Table): PlacedTable {
  const range = table.getRange();
  range.load("rowIndex");
  return { table, range };
}

function stateOf({ sheet, mark, used }: Details, placed: readonly PlacedTable[]): SheetStateInExcel {
  const own = placed.filter(({ table }) => table.worksheet.id === sheet.id);
  const [first] = own;
  return {
    id: sheet.id,
    name: sheet.name,
    mark: mark.isNullObject ? undefined : parseMark(String(mark.formula)),
    isProtected: sheet.protection.protected,
    tables: own.map(({ table }) => table.name),
    tableTop: first ? first.range.rowIndex + 1 : 0,
    charts: sheet.charts.items.map(({ name }) => name),
    rows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    columns: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
  };
}
