import { cellAddress } from "../domain/grid/cellAddress";
import type { MergedArea } from "../domain/grid/Grid";
import type { CellLook, SheetModel } from "../domain/sheet/SheetModel";
import { cellLooks, type LookStyle } from "./cellLooks";
import { modelColumns, shownValue } from "./modelValues";
import { calls, type Operation } from "./payload";
import { rectanglesOf } from "./rectangles";

/** Points of one character of the standard font and of a column's margins (host-assumptions: 列の幅). */
const POINTS_A_CHARACTER = 5.25;
const COLUMN_MARGIN = 3.75;
/** What a line takes in the fonts of Japanese Excel, and characters that stay free beside a text. */
const LINE_POINTS = 18.75;
const MERGED_MARGIN = 2;
/** Excel takes addresses of 8,192 characters. */
const ADDRESS_LENGTH = 8000;
const BORDERS = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
const BORDER_COLOR = "#A6A6A6";

/** 見た目: the calls that give cells their looks, the later area over the earlier. */
export function lookOperations(sheet: Excel.Worksheet, model: SheetModel): Operation[] {
  return [...paintedAreas(model)].flatMap(([look, areas]) =>
    addressLists(areas).map((addresses) => ({
      bytes: addresses.length + 5000,
      queue: () => applyLook(sheet.getRanges(addresses).format, cellLooks[look]),
    })),
  );
}

function paintedAreas(model: SheetModel): Map<CellLook, MergedArea[]> {
  const { rows, columns } = paintedSize(model);
  const painted = Array.from({ length: rows }, () =>
    new Array<CellLook | undefined>(columns).fill(undefined),
  );
  for (const { look, top, left, bottom, right } of model.looks)
    for (let row = top; row <= bottom; row++) painted[row - 1]?.fill(look, left - 1, right);
  return rectanglesOf(rows, columns, (row, column) => painted[row - 1]?.[column - 1]);
}

/** Rows and columns that hold or show something. */
const paintedSize = (model: SheetModel): { rows: number; columns: number } =>
  model.looks.reduce(
    (size, { bottom, right }) => ({
      rows: Math.max(size.rows, bottom),
      columns: Math.max(size.columns, right),
    }),
    { rows: model.rows.length, columns: modelColumns(model) },
  );

/** Addresses joined by commas, each list as long as Excel takes one. */
function addressLists(areas: readonly MergedArea[]): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < ADDRESS_LENGTH)
      lists.push(`${lists.pop()},${address}`);
    else lists.push(address);
  }
  return lists;
}

export const areaAddress = ({ top, left, bottom, right }: MergedArea): string =>
  top === bottom && left === right
    ? cellAddress(top, left)
    : `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;

function applyLook(format: Excel.RangeFormat, look: LookStyle): void {
  format.verticalAlignment = "Top";
  if (look.horizontal) format.horizontalAlignment = look.horizontal;
  if (look.bold) format.font.bold = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.border) applyBorders(format);
  // Last, as wrapping is what costs Excel most.
  if (look.wrap) format.wrapText = true;
}

function applyBorders(format: Excel.RangeFormat): void {
  for (const index of BORDERS) {
    const border = format.borders.getItem(index);
    border.style = "Continuous";
    border.color = BORDER_COLOR;
  }
}

/** 用紙・列幅・固定: what belongs to the sheet and not to its cells. */
export function layoutOperations(sheet: Excel.Worksheet, model: SheetModel): Operation[] {
  const widths = model.columnWidths.map((width, index) =>
    calls(4, () => {
      const column = sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn();
      column.format.columnWidth = width * POINTS_A_CHARACTER + COLUMN_MARGIN;
    }),
  );
  return [...widths, calls(12, () => layOut(sheet, model)), ...rowOperations(sheet, model)];
}

/** Rows are as high as their text: Excel fits them, but for merged cells, which it passes over. */
function rowOperations(sheet: Excel.Worksheet, model: SheetModel): Operation[] {
  const fit = calls(3, () =>
    sheet.getRangeByIndexes(0, 0, model.rows.length, modelColumns(model)).format.autofitRows(),
  );
  const tall = model.merges.flatMap((area) => {
    const lines = linesOf(model, area);
    if (lines < 2) return [];
    return [calls(3, () => void (sheet.getRange(areaAddress(area)).format.rowHeight = lines * LINE_POINTS))];
  });
  return [fit, ...tall];
}

/** Lines that the text of a merged area of one row takes in its width. */
function linesOf({ rows, columnWidths }: SheetModel, { top, left, bottom, right }: MergedArea): number {
  if (top !== bottom) return 1;
  const width = columnWidths.slice(left - 1, right).reduce((sum, each) => sum + each, 0);
  const text = String(shownValue(rows[top - 1]?.[left - 1]));
  return Math.ceil(textWidth(text) / Math.max(1, width - MERGED_MARGIN));
}

/** In characters of the standard font; whatever is not plain Latin is taken for twice as wide. */
const textWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0xff ? 2 : 1), 0);

function layOut(sheet: Excel.Worksheet, { freeze, print }: SheetModel): void {
  freezePanes(sheet, freeze);
  const page = sheet.pageLayout;
  page.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1 };
  page.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
  if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows[0]}:$${print.titleRows[1]}`);
}

function freezePanes(sheet: Excel.Worksheet, { rows, columns }: SheetModel["freeze"]): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
