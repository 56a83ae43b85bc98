import { EncryptedFileError } from "hucre";
import type { Sheet } from "hucre/xlsx";
import { UnreadableWorkbook } from "../../domain/grid/UnreadableWorkbook";
import { Book } from "../model/Book";
import type { SheetState } from "../model/SheetState";
import { shownColor } from "../model/shownColor";
import { requireWholeParts } from "./archiveParts";
import { readDocumentProperties } from "./documentProperties";
import { inspectArchive } from "./inspectArchive";
import { textOrigins } from "./origins";
import { Package } from "./package/Package";
import { SheetXml } from "./package/SheetXml";
import { WorkbookPart, type SheetEntry } from "./package/WorkbookPart";
import { childOf, isOn } from "./package/xml";
import { readCharts } from "./read/readCharts";
import { readCells, type CellSources } from "./read/readCells";
import { readFrames } from "./read/readFrames";
import { BUILT_IN, readNames, readPrintNames, type ReadName } from "./read/readNames";
import { readColumns, readSheetFrame, rememberRuleStyles } from "./read/readSheetFrame";
import { readStyles } from "./read/readStyles";
import { readTables } from "./read/readTables";

/**
 * ブックを開く: a file's workbook as plain data. What the data cannot say stays in `book.source`, to which
 * `saveBook` adds the changes. Chart sheets are no sheets of the book.
 *
 * @throws UnreadableWorkbook for what is no workbook, encrypted, damaged or too large.
 */
export async function openBook(bytes: Uint8Array): Promise<Book> {
  inspectArchive(bytes);
  try {
    requireWholeParts(bytes);
    return await read(bytes);
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook) throw cause;
    throw new UnreadableWorkbook(cause instanceof EncryptedFileError ? "encrypted" : "damaged", { cause });
  }
}

interface OpenSheet {
  readonly entry: SheetEntry;
  /** Position among all sheets. */
  readonly position: number;
  readonly part: string;
  readonly xml: SheetXml;
}

async function read(bytes: Uint8Array): Promise<Book> {
  const package_ = new Package(bytes);
  const workbook = new WorkbookPart(package_);
  const sheets = workbook.sheets.flatMap((entry, position) => openSheet(package_, entry, position));
  const inlineTexts = richInlineTexts(sheets);
  const frames = await readFrames(workbook, sheets, inlineTexts);
  const book = new Book();
  book.source = bytes;
  book.themeColors = frames.themeColors.map((color) => `#${color}`);
  readSettings(book, workbook);
  const firstInline = frames.texts.length - inlineTexts.length;
  const sources: CellSources = {
    styles: readStyles(workbook, frames.styles, bytes),
    texts: frames.texts,
    inlineTexts: new Map(inlineTexts.map((text, index) => [text, firstInline + index])),
    is1904: book.is1904,
  };
  frames.texts
    .slice(0, firstInline)
    .forEach(({ richText }, index) => richText && textOrigins.remember(richText, bytes, index));
  const names = readNames(workbook);
  book.names = namesOf(names, undefined);
  sheets.forEach((open, index) =>
    readSheet(book, open, frames.sheets[index] ?? { name: "", rows: [] }, package_, sources, names),
  );
  const active = Number(
    childOf(childOf(workbook.root, "bookViews"), "workbookView")?.getAttribute("activeTab") ?? 0,
  );
  book.activeSheet = book.sheets[sheets.findIndex(({ position }) => position === active)] ?? book.sheets[0];
  return book;
}

function openSheet(package_: Package, entry: SheetEntry, position: number): OpenSheet[] {
  if (!entry.isWorksheet) return [];
  const text = package_.text(entry.part);
  if (text === undefined) throw new UnreadableWorkbook("damaged");
  return [{ entry, position, part: entry.part, xml: new SheetXml(text) }];
}

/** Inside of each inline text that has runs or furigana, each once. */
const richInlineTexts = (sheets: readonly OpenSheet[]): string[] => [
  ...new Set(
    sheets.flatMap(({ xml: { rows, prefix } }) =>
      rows.includes(`${prefix}is>`)
        ? [...rows.matchAll(new RegExp(`<${prefix}is>([\\s\\S]*?)</${prefix}is>`, "gu"))].flatMap(
            ([, inner = ""]) => (/<(?:\w+:)?(?:r|rPh)[\s>]/u.test(inner) ? [inner] : []),
          )
        : [],
    ),
  ),
];

function readSettings(book: Book, workbook: WorkbookPart): void {
  const { root, package_ } = workbook;
  book.is1904 = isOn(childOf(root, "workbookPr"), "date1904");
  book.structureProtected = isOn(childOf(root, "workbookProtection"), "lockStructure");
  const mode = childOf(root, "calcPr")?.getAttribute("calcMode");
  if (mode === "manual") book.calculationMode = "Manual";
  if (mode === "autoNoTable") book.calculationMode = "AutomaticExceptTables";
  readDocumentProperties(package_, book);
}

function readSheet(
  book: Book,
  { entry, position, part, xml }: OpenSheet,
  frame: Sheet,
  package_: Package,
  sources: CellSources,
  names: readonly ReadName[],
): void {
  const sheet = book.addSheet(entry.name);
  sheet.source = part;
  const state = entry.element.getAttribute("state");
  if (state === "hidden") sheet.visibility = "Hidden";
  if (state === "veryHidden") sheet.visibility = "VeryHidden";
  readSheetFrame(sheet, frame, xml);
  sheet.pageSetup = { ...sheet.pageSetup, ...readPrintNames(names, position) };
  sheet.tabColor = shownColor(frame.view?.tabColor, book, "");
  sheet.tables = readTables(package_, part);
  sheet.charts = readCharts(package_, part, book);
  sheet.names = namesOf(names, position);
  if (book.source) rememberRuleStyles(sheet, xml, book.source);
  readColumns(sheet, xml, sources.styles);
  readCells(sheet, xml, sources);
  readHyperlinks(sheet, frame);
}

const namesOf = (names: readonly ReadName[], sheet: number | undefined) =>
  names
    .filter(({ name, scope }) => scope === sheet && !name.startsWith(BUILT_IN))
    .map(({ name, formula, comment, visible }) => ({ name, formula, comment, visible }));

function readHyperlinks(sheet: SheetState, frame: Sheet): void {
  for (const [key, { hyperlink }] of frame.cells ?? []) {
    const [row = NaN, column = NaN] = key.split(",").map(Number);
    if (!hyperlink || Number.isNaN(row) || Number.isNaN(column)) continue;
    sheet.loadCell(row, column, { ...(sheet.cell(row, column) ?? { content: null }), hyperlink });
  }
}
