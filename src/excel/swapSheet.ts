import { isOurChart } from "../domain/sheet/chartLooks";
import { modelColumns } from "../domain/sheet/modelColumns";
import { formatMark, MARK_NAME, type MarkState, type SheetMark } from "../domain/sheet/sheetMark";
import type { SheetModel } from "../domain/sheet/SheetModel";
import { areaAddress } from "./areaAddress";
import { deleteCharts } from "./chartOperations";
import { layoutOperations } from "./dressSheet";
import { calls, type Operation } from "./payload";
import type { SheetPlan } from "./planSheets";
import type { SheetStateInExcel } from "./readWorkbookState";
import { ruleOperations } from "./ruleOperations";

/** 差し替え: one staged sheet that is to take its place. */
export interface SheetSwap {
  readonly model: SheetModel;
  readonly plan: SheetPlan;
  /** The staged sheet, and the stamp it bears. */
  readonly staged: Excel.Worksheet;
  readonly stamp: string;
  /** Name for a copy of our earlier sheet, where a user has edited that. */
  readonly asideName: string | undefined;
}

/** The calls that put a staged sheet in its place: alone under its name, or into our earlier sheet. */
export const swapOperations = (context: Excel.RequestContext, swap: SheetSwap): Operation[] =>
  swap.plan.earlier ? rewriteOperations(context, swap, swap.plan.earlier) : showOperations(swap);

const showOperations = ({ staged, model, stamp, plan }: SheetSwap): Operation[] => [
  calls(3, () => {
    staged.name = plan.sheet;
    staged.visibility = "Visible";
    setMark(staged, model, stamp, "done");
  }),
];

/**
 * The earlier sheet itself and its table stay, so that whatever refers to them, or stands on them, goes on
 * doing so.
 */
function rewriteOperations(
  { workbook }: Excel.RequestContext,
  { staged, model, asideName, stamp }: SheetSwap,
  earlier: SheetStateInExcel,
): Operation[] {
  const target = workbook.worksheets.getItem(earlier.id);
  const ownStamp = earlier.mark?.stamp ?? stamp;
  return [
    calls(20, () => {
      if (asideName !== undefined) keepAside(target, model, `${stamp}-aside`, asideName);
      setMark(target, model, ownStamp, "rewriting");
      deleteCharts(target, earlier.charts.filter(isOurChart));
      clearCells(target, model, earlier);
      takeCells(target, staged, model);
    }),
    ...layoutOperations(target, model),
    ...ruleOperations(target, model),
    calls(2, () => {
      staged.delete();
      setMark(target, model, ownStamp, "done");
    }),
  ];
}

/** The call that says a sheet is complete, where a fault came between the last cell and this. */
export const completeOperation = (sheet: Excel.Worksheet, model: SheetModel, stamp: string): Operation =>
  calls(1, () => setMark(sheet, model, stamp, "done"));

/** The call that sets a sheet aside: under another name, and no sheet of ours that is rewritten any more. */
export const asideOperation = (sheet: Excel.Worksheet, mark: SheetMark, name: string): Operation =>
  calls(2, () => {
    sheet.name = name;
    setMark(sheet, mark, mark.stamp, "aside");
  });

function setMark(
  sheet: Excel.Worksheet,
  { kind, part }: Pick<SheetMark, "kind" | "part">,
  stamp: string,
  state: MarkState,
): void {
  sheet.names.getItem(MARK_NAME).formula = formatMark({ kind, part, state, stamp });
}

/** The copy keeps what stood there: its formulas would go on counting, so their results take their place. */
function keepAside(target: Excel.Worksheet, model: SheetModel, stamp: string, name: string): void {
  const copy = target.copy("After", target);
  copy.name = name;
  const used = copy.getUsedRange();
  used.copyFrom(used, "Values");
  setMark(copy, model, stamp, "aside");
}

/**
 * Headers of a table stay: emptied, they would change their names in every formula that looks at them. A table keeps
 * its header's row, so rows come in above it, or go, until it is the row that the model has it in.
 */
function clearCells(target: Excel.Worksheet, model: SheetModel, earlier: SheetStateInExcel): void {
  const rows = Math.max(earlier.rows, model.rows.length);
  const columns = Math.max(earlier.columns, modelColumns(model));
  const header = headerRow(model);
  if (header === 0) return clear(target.getRangeByIndexes(0, 0, rows, columns));
  // Rows that were filtered out or hidden would hide whatever comes to stand there.
  target.tables.getItemAt(0).clearFilters();
  const missing = header - earlier.tableTop;
  if (missing > 0) wholeRows(target, earlier.tableTop, missing).insert("Down");
  if (missing < 0) wholeRows(target, header, -missing).delete("Up");
  if (header > 1) clear(target.getRangeByIndexes(0, 0, header - 1, columns));
  clear(target.getRangeByIndexes(header, 0, rows + Math.max(missing, 0), columns));
}

/** The row, from 1, of a model's table; 0 where it has none. */
const headerRow = ({ tables: [table] }: SheetModel): number => table?.area.top ?? 0;

/** @param first from 1 */
const wholeRows = (target: Excel.Worksheet, first: number, count: number): Excel.Range =>
  target.getRangeByIndexes(first - 1, 0, count, 1).getEntireRow();

function clear(range: Excel.Range): void {
  range.unmerge();
  range.clear();
  range.rowHidden = false;
  range.columnHidden = false;
}

function takeCells(target: Excel.Worksheet, staged: Excel.Worksheet, model: SheetModel): void {
  const [table] = model.tables;
  if (table) target.tables.getItemAt(0).resize(areaAddress(table.area));
  const cells = [0, 0, model.rows.length, modelColumns(model)] as const;
  target.getRangeByIndexes(...cells).copyFrom(staged.getRangeByIndexes(...cells), "All");
}
