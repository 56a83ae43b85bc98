import { isValidBlock, wholeSheet } from "../model/Block";
import type { Book } from "../model/Book";
import { STANDARD_ROW_HEIGHT } from "../model/columnWidth";
import type { SheetState } from "../model/SheetState";
import { fail } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import { booleanArgument, isAbsent, numberArgument } from "./arguments";
import { ChartsObject } from "./chart/ChartsObject";
import { answerRegistrations } from "./eventRegistrations";
import { AutoFilterObject } from "./filter/AutoFilterObject";
import { sheetFilter } from "./filter/FilterTarget";
import { requireSheet } from "./guards";
import { NamesObject } from "./name/NamesObject";
import type { RangeAreasObject } from "./range/RangeAreasObject";
import { RangeObject } from "./range/RangeObject";
import { resolveRange, resolveRanges } from "./range/resolveRange";
import { TablesObject } from "./table/TablesObject";
import { PivotTablesObject } from "./workbook/PivotTablesObject";
import { bringToFront, copyPosition, moveSheet, renameSheet, showSheet } from "./worksheet/changeSheet";
import { CommentsObject } from "./worksheet/CommentsObject";
import { copySheet } from "./worksheet/copySheet";
import { deleteSheet } from "./worksheet/deleteSheet";
import { FreezePanesObject } from "./worksheet/FreezePanesObject";
import { PageBreaksObject } from "./worksheet/PageBreaksObject";
import { PageLayoutObject } from "./worksheet/PageLayoutObject";
import { recalculate } from "./worksheet/recalculate";
import { ShapesObject } from "./worksheet/ShapesObject";
import { neighborSheet } from "./worksheet/sheetOrder";
import { readTabColor } from "./worksheet/tabColor";
import { WorksheetProtectionObject } from "./worksheet/WorksheetProtectionObject";

/** Of a new workbook, in characters. */
const STANDARD_WIDTH = 8.43;

/** シート: Excel.Worksheet. */
export class WorksheetObject extends HostObject {
  override readonly itemId: string;
  override readonly requireLive = (): void => requireSheet(this.book, this.sheet);

  constructor(
    readonly book: Book,
    readonly sheet: SheetState,
  ) {
    super();
    this.itemId = sheet.id;
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }
  set name(value: unknown) {
    renameSheet(this.book, this.sheet, value);
  }

  get position(): number {
    return this.book.sheets.indexOf(this.sheet);
  }
  set position(value: unknown) {
    moveSheet(this.book, this.sheet, value);
  }

  get visibility(): string {
    return this.sheet.visibility;
  }
  set visibility(value: unknown) {
    showSheet(this.book, this.sheet, value);
  }

  /** Null while the sheet is hidden, as in Excel. */
  get tabColor(): string | null {
    return this.sheet.visibility === "Visible" ? this.sheet.tabColor : null;
  }
  set tabColor(value: unknown) {
    this.sheet.tabColor = readTabColor(value);
    this.sheet.reshape("view");
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  /** So the client calls `showGridlines` where it is written. */
  set gridlines(value: unknown) {
    this.sheet.showGridlines = booleanArgument(value);
    this.sheet.reshape("view");
  }

  get showHeadings(): boolean {
    return this.sheet.showHeadings;
  }
  /** So the client calls `showHeadings` where it is written. */
  set headings(value: unknown) {
    this.sheet.showHeadings = booleanArgument(value);
    this.sheet.reshape("view");
  }

  get standardHeight(): number {
    return STANDARD_ROW_HEIGHT;
  }

  get standardWidth(): number {
    return STANDARD_WIDTH;
  }

  get tables(): TablesObject {
    return new TablesObject(this.book, this.sheet);
  }

  get names(): NamesObject {
    return new NamesObject(this.book, this.sheet);
  }

  get freezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.book, this.sheet);
  }

  get pageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.book, this.sheet);
  }

  get horizontalPageBreaks(): PageBreaksObject {
    return new PageBreaksObject(this.book, this.sheet, "rowBreaks");
  }

  get verticalPageBreaks(): PageBreaksObject {
    return new PageBreaksObject(this.book, this.sheet, "columnBreaks");
  }

  get protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.sheet);
  }

  get autoFilter(): AutoFilterObject {
    return new AutoFilterObject(() => sheetFilter(this.book, this.sheet));
  }

  get charts(): ChartsObject {
    return new ChartsObject(this.book, this.sheet);
  }

  get shapes(): ShapesObject {
    return new ShapesObject();
  }

  get comments(): CommentsObject {
    return new CommentsObject();
  }

  get pivotTables(): PivotTablesObject {
    return new PivotTablesObject();
  }

  activate(): void {
    bringToFront(this.book, this.sheet);
  }

  delete(): void {
    deleteSheet(this.book, this.sheet);
  }

  copy(positionType?: unknown, relativeTo?: unknown): WorksheetObject {
    const beside = relativeTo instanceof WorksheetObject ? relativeTo.sheet : undefined;
    const at = copyPosition(this.book, positionType, beside);
    return new WorksheetObject(this.book, copySheet(this.book, this.sheet, at));
  }

  calculate(markAllDirty?: unknown): void {
    recalculate(this.book, [this.sheet], markAllDirty === true);
  }

  getRange(address?: unknown): RangeObject {
    return resolveRange(this.book, this.sheet, address);
  }

  getRanges(addresses?: unknown): RangeAreasObject {
    return resolveRanges(this.book, this.sheet, addresses);
  }

  getCell(row: unknown, column: unknown): RangeObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): RangeObject {
    const [top, left] = [numberArgument(row), numberArgument(column)];
    const block = {
      top,
      left,
      bottom: top + numberArgument(rows) - 1,
      right: left + numberArgument(columns) - 1,
    };
    if (!isValidBlock(block) || !Object.values(block).every(Number.isInteger)) fail("InvalidArgument");
    return new RangeObject(this.book, this.sheet, block);
  }

  /** The first cell where nothing is used, as in Excel. */
  getUsedRange(valuesOnly?: unknown): RangeObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): RangeObject | null {
    return new RangeObject(this.book, this.sheet, wholeSheet).getUsedRangeOrNullObject(valuesOnly === true);
  }

  replaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    return this.getRange().replaceAll(text, replacement, criteria);
  }

  getNext(visibleOnly?: unknown): WorksheetObject {
    return this.getNextOrNullObject(visibleOnly) ?? fail("ItemNotFound");
  }

  getNextOrNullObject(visibleOnly?: unknown): WorksheetObject | null {
    return this.#neighbor(1, visibleOnly);
  }

  getPrevious(visibleOnly?: unknown): WorksheetObject {
    return this.getPreviousOrNullObject(visibleOnly) ?? fail("ItemNotFound");
  }

  getPreviousOrNullObject(visibleOnly?: unknown): WorksheetObject | null {
    return this.#neighbor(-1, visibleOnly);
  }

  #neighbor(direction: 1 | -1, visibleOnly: unknown): WorksheetObject | null {
    const isVisibleOnly = isAbsent(visibleOnly) ? false : booleanArgument(visibleOnly);
    const sheet = neighborSheet(this.book, this.sheet, direction, isVisibleOnly);
    return sheet ? new WorksheetObject(this.book, sheet) : null;
  }
}

answerRegistrations(WorksheetObject.prototype, [
  "DataChanged",
  "SelectionChanged",
  "Activated",
  "Deactivated",
  "Calculated",
]);
