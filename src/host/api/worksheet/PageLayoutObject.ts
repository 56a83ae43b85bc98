import type { PageSetup } from "hucre";
import { blockAddress, parseA1 } from "../../model/a1";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/Block";
import type { Book } from "../../model/Book";
import { absoluteRangeList, blocksOfRange } from "../../model/rangeList";
import type { SheetState } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";
import { HostObject } from "../../protocol/HostObject";
import { booleanArgument, wholeArgument } from "../arguments";
import { Choices } from "../Choices";
import { blockOnSheet } from "../placeArgument";
import { RangeAreasObject } from "../range/RangeAreasObject";
import { RangeObject } from "../range/RangeObject";
import { HeaderFooterGroupObject } from "./HeaderFooterGroupObject";
import { marginInches, marginPoints, readMargins, type MarginSide } from "./pageMargins";
import { pageZoom, readZoom } from "./pageZoom";

const orientations = new Choices({ Portrait: "portrait", Landscape: "landscape" } as const);
/** Excel takes no other numbers for the first page. */
const [FIRST_PAGE, LAST_PAGE] = [-32_765, 32_767];
/** Those that the codec can keep. */
const paperSizes = new Choices({
  Letter: "letter",
  Legal: "legal",
  A3: "a3",
  A4: "a4",
  A5: "a5",
  B4: "b4",
  B5: "b5",
  Executive: "executive",
  Tabloid: "tabloid",
} as const);

/** ページ設定: Excel.PageLayout. */
export class PageLayoutObject extends HostObject {
  readonly #book: Book;
  readonly #sheet: SheetState;

  constructor(book: Book, sheet: SheetState) {
    super();
    this.#book = book;
    this.#sheet = sheet;
  }

  get headersFooters(): HeaderFooterGroupObject {
    return new HeaderFooterGroupObject(this.#sheet);
  }

  get orientation(): string {
    return orientations.nameOf(this.#sheet.pageSetup.orientation ?? "portrait") ?? "Portrait";
  }
  set orientation(value: unknown) {
    this.#change({ orientation: orientations.codeOf(value) });
  }

  get paperSize(): string {
    return paperSizes.nameOf(this.#sheet.pageSetup.paperSize ?? "a4") ?? "A4";
  }
  set paperSize(value: unknown) {
    this.#change({ paperSize: paperSizes.codeOf(value) });
  }

  get zoom(): object {
    return pageZoom(this.#sheet.pageSetup);
  }
  set zoom(value: unknown) {
    this.#put(readZoom(this.#sheet.pageSetup, value));
  }

  /** Empty: as it comes. */
  get firstPageNumber(): number | "" {
    return this.#sheet.firstPage ?? "";
  }
  set firstPageNumber(value: unknown) {
    this.#sheet.firstPage = value === "" ? undefined : wholeArgument(value, FIRST_PAGE, LAST_PAGE);
    this.#sheet.reshape("pageLayout");
  }

  get centerHorizontally(): boolean {
    return this.#sheet.pageSetup.horizontalCentered ?? false;
  }
  set centerHorizontally(value: unknown) {
    this.#change({ horizontalCentered: booleanArgument(value) });
  }

  get centerVertically(): boolean {
    return this.#sheet.pageSetup.verticalCentered ?? false;
  }
  set centerVertically(value: unknown) {
    this.#change({ verticalCentered: booleanArgument(value) });
  }

  get printGridlines(): boolean {
    return this.#sheet.pageSetup.showGridLines ?? false;
  }
  set printGridlines(value: unknown) {
    this.#change({ showGridLines: booleanArgument(value) });
  }

  get printHeadings(): boolean {
    return this.#sheet.pageSetup.showRowColHeaders ?? false;
  }
  set printHeadings(value: unknown) {
    this.#change({ showRowColHeaders: booleanArgument(value) });
  }

  get topMargin(): number {
    return this.#margin("top");
  }
  set topMargin(value: unknown) {
    this.#setMargin("top", value);
  }

  get bottomMargin(): number {
    return this.#margin("bottom");
  }
  set bottomMargin(value: unknown) {
    this.#setMargin("bottom", value);
  }

  get leftMargin(): number {
    return this.#margin("left");
  }
  set leftMargin(value: unknown) {
    this.#setMargin("left", value);
  }

  get rightMargin(): number {
    return this.#margin("right");
  }
  set rightMargin(value: unknown) {
    this.#setMargin("right", value);
  }

  get headerMargin(): number {
    return this.#margin("header");
  }
  set headerMargin(value: unknown) {
    this.#setMargin("header", value);
  }

  get footerMargin(): number {
    return this.#margin("footer");
  }
  set footerMargin(value: unknown) {
    this.#setMargin("footer", value);
  }

  setPrintMargins(unit: unknown, options: unknown): void {
    this.#change({ margins: { ...this.#sheet.pageSetup.margins, ...readMargins(unit, options) } });
  }

  setPrintArea(area: unknown): void {
    const blocks =
      area instanceof RangeAreasObject ? area.blocks : [blockOnSheet(this.#book, this.#sheet, area)];
    if (area instanceof RangeAreasObject && area.sheet !== this.#sheet) fail("InvalidArgument");
    this.#change({ printArea: absoluteRangeList(blocks) });
  }

  getPrintArea(): RangeAreasObject {
    return this.getPrintAreaOrNullObject() ?? fail("ItemNotFound");
  }

  getPrintAreaOrNullObject(): RangeAreasObject | null {
    const blocks = blocksOfRange(this.#sheet.pageSetup.printArea ?? "");
    return blocks.length > 0 ? new RangeAreasObject(this.#book, this.#sheet, blocks) : null;
  }

  setPrintTitleRows(rows: unknown): void {
    const { top, bottom } = blockOnSheet(this.#book, this.#sheet, rows);
    this.#change({ printTitlesRow: blockAddress({ top, bottom, left: 0, right: MAX_COLUMNS - 1 }, true) });
  }

  getPrintTitleRows(): RangeObject {
    return this.getPrintTitleRowsOrNullObject() ?? fail("ItemNotFound");
  }

  getPrintTitleRowsOrNullObject(): RangeObject | null {
    return this.#titles(this.#sheet.pageSetup.printTitlesRow);
  }

  setPrintTitleColumns(columns: unknown): void {
    const { left, right } = blockOnSheet(this.#book, this.#sheet, columns);
    this.#change({ printTitlesColumn: blockAddress({ left, right, top: 0, bottom: MAX_ROWS - 1 }, true) });
  }

  getPrintTitleColumns(): RangeObject {
    return this.getPrintTitleColumnsOrNullObject() ?? fail("ItemNotFound");
  }

  getPrintTitleColumnsOrNullObject(): RangeObject | null {
    return this.#titles(this.#sheet.pageSetup.printTitlesColumn);
  }

  #titles(address: string | undefined): RangeObject | null {
    const block = address === undefined ? undefined : parseA1(address);
    return block ? new RangeObject(this.#book, this.#sheet, block) : null;
  }

  #margin(side: MarginSide): number {
    return marginPoints(this.#sheet.pageSetup.margins, side);
  }

  #setMargin(side: MarginSide, value: unknown): void {
    this.#change({ margins: { ...this.#sheet.pageSetup.margins, [side]: marginInches(value) } });
  }

  #change(change: Partial<PageSetup>): void {
    this.#put({ ...this.#sheet.pageSetup, ...change });
  }

  #put(setup: PageSetup): void {
    this.#sheet.pageSetup = setup;
    this.#sheet.reshape("pageLayout");
  }
}
