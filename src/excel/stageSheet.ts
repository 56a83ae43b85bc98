import type { MergedArea } from "../domain/grid/Grid";
import { modelColumns } from "../domain/sheet/modelColumns";
import { formatMark, MARK_NAME } from "../domain/sheet/sheetMark";
import { isFormulaCell, isLinkCell, type LinkCell, type SheetModel } from "../domain/sheet/SheetModel";
import { areaAddress } from "./areaAddress";
import { layoutOperations, lookOperations } from "./dressSheet";
import { modelValues } from "./modelValues";
import { calls, valueBytes, type Operation } from "./payload";
import type { SheetStateInExcel } from "./readWorkbookState";
import { rectanglesOf } from "./rectangles";
import { ruleOperations } from "./ruleOperations";

/** Rows of one write; several writes share a request as its size allows. */
const ROW_BYTES = 200_000;
const CELL_BYTES = 4;

/** 作業用シート: hidden while it is written, so that nobody sees half a sheet. */
export interface StagedSheet {
  readonly model: SheetModel;
  /** Unlike any other sheet's: proxies of a failed request are of no use, so the sheet is found again by it. */
  readonly name: string;
  readonly stamp: string;
}

export function newStagedSheet(model: SheetModel): StagedSheet {
  const stamp = crypto.randomUUID().slice(0, 8);
  return { model, stamp, name: `作成中_${stamp}` };
}

/** Whether a sheet is one that a broken-off job left behind, be it before it could mark it. */
export const isLeftover = ({ name, mark }: Pick<SheetStateInExcel, "name" | "mark">): boolean =>
  mark ? mark.state === "staging" : /^作成中_[0-9a-f]{8}$/u.test(name);

/**
 * The calls that write a model onto a new hidden sheet, worked out one after the other; `asItself`: with
 * its tables and rules, else as plain cells to be copied from.
 */
export function* stageOperations(
  { workbook }: Excel.RequestContext,
  { model, stamp, name }: StagedSheet,
  asItself: boolean,
): Generator<Operation> {
  const sheet = addHidden(workbook, { model, stamp, name });
  yield* textOperations(sheet, model);
  yield* valueOperations(sheet, model);
  if (asItself) yield* tableOperations(sheet, model);
  for (const area of model.merges) yield calls(4, () => sheet.getRange(areaAddress(area)).merge());
  yield* lookOperations(sheet, model);
  yield* linkOperations(sheet, model);
  yield* layoutOperations(sheet, model);
  if (asItself) yield* ruleOperations(sheet, model);
}

/** At once and not by an operation: were the request to end in between, a sheet in sight would be left behind. */
function addHidden(workbook: Excel.Workbook, { model, stamp, name }: StagedSheet): Excel.Worksheet {
  const sheet = workbook.worksheets.add(name);
  sheet.visibility = "Hidden";
  const mark = sheet.names.add(
    MARK_NAME,
    formatMark({ kind: model.kind, part: model.part, state: "staging", stamp }),
  );
  mark.visible = false;
  return sheet;
}

/** Text stays text, whatever it looks like: its cells are given the text format before it is written. */
function textOperations(sheet: Excel.Worksheet, model: SheetModel): Operation[] {
  const columns = modelColumns(model);
  const isText = (row: number, column: number): "text" | undefined => {
    const cell = model.rows[row - 1]?.[column - 1] ?? null;
    return isFormulaCell(cell) || typeof cell === "number" ? undefined : "text";
  };
  return (rectanglesOf(model.rows.length, columns, isText).get("text") ?? []).map((area) =>
    calls(2, () => setNumberFormat(sheet.getRange(areaAddress(area)), "@")),
  );
}

/** One format for all cells of a range: Excel takes a single value for it, which its types do not say. */
function setNumberFormat(range: Excel.Range, format: string): void {
  range.set({ numberFormat: format as unknown as string[][] });
}

function* valueOperations(sheet: Excel.Worksheet, model: SheetModel): Generator<Operation> {
  const columns = modelColumns(model);
  const stretch = { rows: [] as (string | number)[][], bytes: 0, top: 0 };
  const writing = (): Operation => {
    const { rows, bytes, top } = stretch;
    Object.assign(stretch, { rows: [], bytes: 0, top: top + rows.length });
    return {
      bytes: bytes + CELL_BYTES * columns,
      queue: () => void (sheet.getRangeByIndexes(top, 0, rows.length, columns).values = rows),
    };
  };
  for (const row of modelValues(model)) {
    stretch.rows.push(row);
    stretch.bytes += row.reduce<number>((sum, value) => sum + valueBytes(value) + 1, CELL_BYTES);
    if (stretch.bytes > ROW_BYTES) yield writing();
  }
  if (stretch.rows.length > 0) yield writing();
}

const tableOperations = (sheet: Excel.Worksheet, { tables }: SheetModel): Operation[] =>
  tables.map(({ name, area }) =>
    calls(4, () => {
      const table = sheet.tables.add(areaAddress(area), true);
      table.name = name;
      table.style = "TableStyleLight1";
    }),
  );

function* linkOperations(sheet: Excel.Worksheet, { rows }: SheetModel): Generator<Operation> {
  for (const [row, cells] of rows.entries())
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (isLinkCell(cell)) yield linkOperation(sheet, { row, column }, cell);
    }
}

/** Thousands of cells are not kept track of: letting go of them would be one request beyond what Excel takes. */
function linkOperation(
  sheet: Excel.Worksheet,
  { row, column }: { row: number; column: number },
  link: LinkCell,
): Operation {
  const documentReference = `'${link.sheet.replaceAll("'", "''")}'!${link.cell}`;
  return {
    bytes: 500 + valueBytes(link.sheet),
    queue: () =>
      void (sheet.getCell(row, column).untrack().hyperlink = { documentReference, textToDisplay: link.text }),
  };
}

/** Cells whose text Excel may take for a formula, to be read back after writing. */
export function riskyCells(model: SheetModel): { readonly area: MergedArea; readonly text: string }[] {
  return model.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      typeof cell === "string" && /^[=+\-@']/u.test(cell)
        ? [{ area: { top: row + 1, left: column + 1, bottom: row + 1, right: column + 1 }, text: cell }]
        : [],
    ),
  );
}
