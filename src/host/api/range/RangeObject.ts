import { blockAddress } from "../../model/a1";
import { activateSheet } from "../../model/activateSheet";
import { boundingBlock, columnCount, intersection, isWithin, rowCount, type Block } from "../../model/Block";
import type { Book } from "../../model/Book";
import type { SheetState } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";
import { booleanArgument } from "../arguments";
import { TablesObject } from "../table/TablesObject";
import { WorksheetObject } from "../WorksheetObject";
import { readCellProperties, writeCellProperties } from "./cellProperties";
import { CommonRange } from "./CommonRange";
import { findCell, replaceInCells } from "./findCells";
import { readHyperlink, writeHyperlink } from "./hyperlinks";
import { readColumnProperties, readRowProperties } from "./lineProperties";
import { changeLines, columnLines, extentOfLines, readLines, rowLines } from "./lines";
import { navigate } from "./navigate";
import { readNumberFormats, writeNumberFormats } from "./numberFormats";
import { RangeAreasObject } from "./RangeAreasObject";
import { RangeSortObject } from "./RangeSortObject";
import { readGrid, shownFormula, shownText, shownValue, valueType } from "./readContents";
import { placeOf, resolveRange } from "./resolveRange";
import { ConditionalFormatsObject } from "./rules/ConditionalFormatsObject";
import { DataValidationObject } from "./rules/DataValidationObject";
import { specialBlocks } from "./specialCells";
import { copyCells } from "./structure/copyCells";
import { mergeCells, unmergeCells } from "./structure/mergeCells";
import { shiftSheet } from "./structure/shiftSheet";
import { surroundingBlock, usedBlockWithin } from "./usedBlock";
import { writeContents } from "./writeContents";

/** Excel gives no more merges than this. */
const MAX_MERGED_AREAS = 512;

const insertions = { Down: "insertDown", Right: "insertRight" } as const;
const deletions = { Up: "deleteUp", Left: "deleteLeft" } as const;

/** セル範囲: Excel.Range, one block of a sheet. */
export class RangeObject extends CommonRange {
  constructor(
    book: Book,
    sheet: SheetState,
    readonly block: Block,
  ) {
    super(book, sheet, [block]);
  }

  get rowIndex(): number {
    return this.block.top;
  }

  get columnIndex(): number {
    return this.block.left;
  }

  get rowCount(): number {
    return rowCount(this.block);
  }

  get columnCount(): number {
    return columnCount(this.block);
  }

  get values(): unknown[][] | null {
    const { sheet, block } = this;
    return readGrid(sheet, block, shownValue);
  }

  set values(value: unknown) {
    writeContents(this, value);
  }

  get formulas(): unknown[][] | null {
    const { sheet, block } = this;
    return readGrid(sheet, block, shownFormula);
  }

  set formulas(value: unknown) {
    writeContents(this, value);
  }

  get formulasLocal(): unknown[][] | null {
    return this.formulas;
  }

  set formulasLocal(value: unknown) {
    this.formulas = value;
  }

  get numberFormat(): unknown[][] | null {
    return readNumberFormats(this);
  }

  set numberFormat(value: unknown) {
    writeNumberFormats(this, value);
  }

  get numberFormatLocal(): unknown[][] | null {
    return this.numberFormat;
  }

  set numberFormatLocal(value: unknown) {
    this.numberFormat = value;
  }

  get text(): string[][] | null {
    const { book, sheet, block } = this;
    return readGrid(sheet, block, (cell) => shownText(cell, book));
  }

  get valueTypes(): string[][] | null {
    const { sheet, block } = this;
    return readGrid(sheet, block, (cell) => valueType(cell?.content));
  }

  get rowHidden(): boolean | null {
    return readLines(this, rowLines, ({ hidden = false }) => hidden);
  }

  set rowHidden(value: unknown) {
    const hidden = booleanArgument(value);
    changeLines(this, rowLines, (line) => ({ ...line, hidden }));
  }

  get columnHidden(): boolean | null {
    return readLines(this, columnLines, ({ hidden = false }) => hidden);
  }

  set columnHidden(value: unknown) {
    const hidden = booleanArgument(value);
    changeLines(this, columnLines, (line) => ({ ...line, hidden }));
  }

  get hidden(): boolean | null {
    const { rowHidden, columnHidden } = this;
    if (rowHidden === true || columnHidden === true) return true;
    return rowHidden === false && columnHidden === false ? false : null;
  }

  get hyperlink(): unknown {
    return readHyperlink(this);
  }

  set hyperlink(value: unknown) {
    writeHyperlink(this, value);
  }

  get top(): number {
    return extentOfLines(this.sheet, rowLines, 0, this.block.top - 1);
  }

  get left(): number {
    return extentOfLines(this.sheet, columnLines, 0, this.block.left - 1);
  }

  get height(): number {
    return extentOfLines(this.sheet, rowLines, this.block.top, this.block.bottom);
  }

  get width(): number {
    return extentOfLines(this.sheet, columnLines, this.block.left, this.block.right);
  }

  get conditionalFormats(): ConditionalFormatsObject {
    return new ConditionalFormatsObject(this);
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this);
  }

  get sort(): RangeSortObject {
    return new RangeSortObject(this);
  }

  get worksheet(): WorksheetObject {
    const { book, sheet } = this;
    return new WorksheetObject(book, sheet);
  }

  getCell(row: unknown, column: unknown): RangeObject {
    return this.#at(navigate.cell(this.block, row, column));
  }

  getRow(row: unknown): RangeObject {
    return this.#at(navigate.row(this.block, row));
  }

  getColumn(column: unknown): RangeObject {
    return this.#at(navigate.column(this.block, column));
  }

  getEntireRow(): RangeObject {
    return this.#at(navigate.entireRow(this.block));
  }

  getEntireColumn(): RangeObject {
    return this.#at(navigate.entireColumn(this.block));
  }

  getLastRow(): RangeObject {
    return this.#at(navigate.lastRow(this.block));
  }

  getLastColumn(): RangeObject {
    return this.#at(navigate.lastColumn(this.block));
  }

  getLastCell(): RangeObject {
    return this.#at(navigate.lastCell(this.block));
  }

  getRowsAbove(count: unknown): RangeObject {
    return this.#at(navigate.rowsAbove(this.block, count));
  }

  getRowsBelow(count: unknown): RangeObject {
    return this.#at(navigate.rowsBelow(this.block, count));
  }

  getColumnsBefore(count: unknown): RangeObject {
    return this.#at(navigate.columnsBefore(this.block, count));
  }

  getColumnsAfter(count: unknown): RangeObject {
    return this.#at(navigate.columnsAfter(this.block, count));
  }

  getOffsetRange(rows: unknown, columns: unknown): RangeObject {
    return this.#at(navigate.offset(this.block, rows, columns));
  }

  getResizedRange(rows: unknown, columns: unknown): RangeObject {
    return this.#at(navigate.resized(this.block, rows, columns));
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): RangeObject {
    return this.#at(navigate.absoluteResized(this.block, rows, columns));
  }

  getBoundingRect(another: unknown): RangeObject {
    return this.#at(boundingBlock(this.block, this.#other(another)));
  }

  getIntersection(another: unknown): RangeObject {
    return this.getIntersectionOrNullObject(another) ?? fail("ItemNotFound");
  }

  getIntersectionOrNullObject(another: unknown): RangeObject | null {
    const shared = intersection(this.block, this.#other(another));
    return shared ? this.#at(shared) : null;
  }

  getUsedRange(valuesOnly: unknown): RangeObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? fail("ItemNotFound");
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): RangeObject | null {
    const used = usedBlockWithin(this.sheet, this.block, valuesOnly === true);
    return used ? this.#at(used) : null;
  }

  getSurroundingRegion(): RangeObject {
    return this.#at(surroundingBlock(this.sheet, this.block.top, this.block.left));
  }

  getMergedAreasOrNullObject(): RangeAreasObject | null {
    const { top, left, bottom, right } = this.block;
    const merges = this.sheet.merges.filter(
      (merge) => merge.top >= top && merge.top <= bottom && merge.left >= left && merge.left <= right,
    );
    return merges.length > MAX_MERGED_AREAS ? fail("GeneralException") : this.#areas(merges);
  }

  getSpecialCells(cellType: unknown, valueType: unknown): RangeAreasObject {
    return this.getSpecialCellsOrNullObject(cellType, valueType) ?? fail("ItemNotFound");
  }

  getSpecialCellsOrNullObject(cellType: unknown, valueType: unknown): RangeAreasObject | null {
    return this.#areas(specialBlocks(this, cellType, valueType));
  }

  getTables(fullyContained: unknown): TablesObject {
    const { book, sheet, block } = this;
    return new TablesObject(book, sheet, (table) =>
      fullyContained === true ? isWithin(table.block, block) : intersection(table.block, block) !== undefined,
    );
  }

  find(text: unknown, criteria: unknown): RangeObject {
    return this.findOrNullObject(text, criteria) ?? fail("ItemNotFound");
  }

  findOrNullObject(text: unknown, criteria: unknown): RangeObject | null {
    const found = findCell(this, text, criteria);
    return found ? this.#at(found) : null;
  }

  replaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    return replaceInCells(this, text, replacement, criteria);
  }

  getCellProperties(options: unknown): object[][] | null {
    return readCellProperties(this, options);
  }

  setCellProperties(properties: unknown): void {
    writeCellProperties(this, properties);
  }

  getRowProperties(options: unknown): object[] {
    return readRowProperties(this, options);
  }

  getColumnProperties(options: unknown): object[] {
    return readColumnProperties(this, options);
  }

  select(): void {
    const { book, sheet, block } = this;
    if (sheet.visibility !== "Visible") fail("InvalidOperation");
    activateSheet(book, sheet);
    book.selection = { sheet, blocks: [block] };
    book.events.push({ kind: "selectionChanged", sheet: sheet.id, address: blockAddress(block) });
  }

  /** Whole rows and columns have only one way to go, whatever is asked for. */
  insert(shift: unknown): RangeObject {
    const asked = shift === "Down" || shift === "Right" ? insertions[shift] : fail("InvalidArgument");
    const only = this.isEntireRow ? insertions.Down : this.isEntireColumn && insertions.Right;
    shiftSheet(this, only || asked);
    return this.#at(this.block);
  }

  delete(shift: unknown): void {
    const asked = shift === "Up" || shift === "Left" ? deletions[shift] : fail("InvalidArgument");
    const only = this.isEntireRow ? deletions.Up : this.isEntireColumn && deletions.Left;
    shiftSheet(this, only || asked);
  }

  merge(across: unknown): void {
    mergeCells(this, across === true);
  }

  unmerge(): void {
    unmergeCells(this);
  }

  copyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    const place = source instanceof RangeObject ? source : placeOf(this.book, this.sheet, source);
    const options = { copyType, skipBlanks: skipBlanks === true, transpose: transpose === true };
    copyCells(this, place, options);
  }

  /** Asked by the client before it sends a large array in parts. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    const { block } = this;
    if (rows !== rowCount(block) || columns !== columnCount(block)) fail("InvalidArgument");
  }

  #at(block: Block): RangeObject {
    const { book, sheet } = this;
    return new RangeObject(book, sheet, block);
  }

  #areas(blocks: readonly Block[]): RangeAreasObject | null {
    return blocks.length === 0 ? null : new RangeAreasObject(this.book, this.sheet, blocks);
  }

  #other(another: unknown): Block {
    const range =
      another instanceof RangeObject ? another : resolveRange(this.book, this.sheet, another ?? "");
    return range.sheet === this.sheet ? range.block : fail("InvalidArgument");
  }
}
