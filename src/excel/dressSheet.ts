import { cellAddress } from "../domain/grid/cellAddress";
import type { MergedArea } from "../domain/grid/Grid";
import { BORDER_COLOR, cellLooks, type LookStyle } from "../domain/sheet/cellLooks";
import { modelColumns } from "../domain/sheet/modelColumns";
import { paintLooks } from "../domain/sheet/paintLooks";
import type { CellLook, SheetModel } from "../domain/sheet/SheetModel";
import { columnPoints, mergedPoints } from "../domain/sheet/sheetSizes";
import { areaAddress } from "./areaAddress";
import { calls, type Operation } from "./payload";
import { rectanglesOf } from "./rectangles";

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

/** 見た目: the calls that give cells their looks, the later area over the earlier. */
export function lookOperations(sheet: Excel.Worksheet, model: SheetModel): Operation[] {
  const looks = [...paintedAreas(model)].flatMap(([look, areas]) =>
    addressLists(areas).map((addresses) => ({
      bytes: addresses.length + 5000,
      queue: () => applyLook(sheet.getRanges(addresses).format, cellLooks[look]),
    })),
  );
  return [...fontOperations(sheet, model), ...looks];
}

/** The sheet's own font comes first: looks may have a size of theirs. */
function fontOperations(sheet: Excel.Worksheet, model: SheetModel): Operation[] {
  const { font } = model;
  if (!font) return [];
  return [
    calls(3, () => {
      const range = sheet.getRangeByIndexes(0, 0, model.rows.length, modelColumns(model));
      range.format.font.set({
        ...(font.name !== undefined && { name: font.name }),
        ...(font.size !== undefined && { size: font.size }),
      });
    }),
  ];
}

function paintedAreas(model: SheetModel): Map<CellLook, MergedArea[]> {
  const painted = paintLooks(model);
  return rectanglesOf(
    painted.length,
    painted[0]?.length ?? 0,
    (row, column) => painted[row - 1]?.[column - 1],
  );
}

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

function applyLook(format: Excel.RangeFormat, look: LookStyle): void {
  format.verticalAlignment = "Top";
  if (look.horizontal) format.horizontalAlignment = look.horizontal;
  if (look.bold) format.font.bold = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.border) applyBorders(format);
  if (look.unlocked) format.protection.locked = false;
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
      column.format.columnWidth = columnPoints(width);
    }),
  );
  // After the widths: a column that is given one is seen.
  const hidden = (model.hiddenColumns ?? []).map((column) =>
    calls(3, () => void (sheet.getRangeByIndexes(0, column - 1, 1, 1).getEntireColumn().columnHidden = true)),
  );
  return [...widths, ...hidden, calls(12, () => layOut(sheet, model)), ...rowOperations(sheet, model)];
}

/** Rows are as high as their text: Excel fits them, but for merged cells, which it passes over. */
function rowOperations(sheet: Excel.Worksheet, model: SheetModel): Operation[] {
  if (model.rowHeights) return heightOperations(sheet, model.rowHeights);
  const fit = calls(3, () =>
    sheet.getRangeByIndexes(0, 0, model.rows.length, modelColumns(model)).format.autofitRows(),
  );
  const tall = model.merges.flatMap((area) => {
    const points = mergedPoints(model, area);
    if (points === undefined) return [];
    return [calls(3, () => void (sheet.getRange(areaAddress(area)).format.rowHeight = points))];
  });
  return [fit, ...tall];
}

/** Rows of one height are given it together, so that many rows are few calls. */
function heightOperations(sheet: Excel.Worksheet, heights: readonly number[]): Operation[] {
  const byHeight = rectanglesOf(heights.length, 1, (row) => String(heights[row - 1]));
  return [...byHeight].flatMap(([height, areas]) =>
    addressLists(areas).map((addresses) => ({
      bytes: addresses.length + 500,
      queue: () => void (sheet.getRanges(addresses).format.rowHeight = Number(height)),
    })),
  );
}

function layOut(sheet: Excel.Worksheet, { freeze, print }: SheetModel): void {
  freezePanes(sheet, freeze);
  const page = sheet.pageLayout;
  page.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.zoom = print.scale === undefined ? { horizontalFitToPages: 1 } : { scale: print.scale };
  if (print.margins) page.setPrintMargins("Points", print.margins);
  page.headersFooters.defaultForAllPages.centerFooter = print.footer ?? "&P / &N";
  page.firstPageNumber = print.firstPage ?? "";
  breakPages(sheet, print.breaks);
  if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows[0]}:$${print.titleRows[1]}`);
}

/** Those of an earlier sheet of ours in the same place go. */
function breakPages(sheet: Excel.Worksheet, rows: readonly number[] | undefined): void {
  if (!rows) return;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rows) sheet.horizontalPageBreaks.add(cellAddress(row, 1));
}

function freezePanes(sheet: Excel.Worksheet, { rows, columns }: SheetModel["freeze"]): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
