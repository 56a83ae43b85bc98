import type { Element } from "@xmldom/xmldom";
import type { Book } from "../model/Book";
import type { SheetState } from "../model/SheetState";
import { saveDocumentProperties } from "./documentProperties";
import { Package } from "./package/Package";
import { WorkbookPart, type SheetEntry } from "./package/WorkbookPart";
import { childOf, namespaces, rootOf, XML_DECLARATION } from "./package/xml";
import { newPackage } from "./write/newPackage";
import { refuseRenamedInUse, refuseUnsavable } from "./write/refuseUnsavable";
import { removeSheets } from "./write/removeSheets";
import { saveNames } from "./write/saveNames";
import { removeCalculationChain, saveCalculation, saveProtection } from "./write/saveSettings";
import { saveSheet } from "./write/saveSheet";
import { saveActiveTab, saveSheetList, selectTab, type ListedSheet } from "./write/saveSheetList";
import { SharedTexts } from "./write/SharedTexts";
import { StyleSheet } from "./write/StyleSheet";

/**
 * ブックを保存する: the file as it was opened, with the changes put in. Parts of which nothing was changed stay as
 * they are, byte for byte; equal workbooks give equal files.
 *
 * @throws UnsavableWorkbook where something of the user's would be lost
 */
export async function saveBook(book: Book): Promise<Uint8Array> {
  const package_ = new Package(book.source ?? (await newPackage(book)));
  const workbook = new WorkbookPart(package_);
  refuseUnsavable(workbook);
  const formerSheets = workbook.sheets;
  const formerElements = formerSheets.map(({ element }) => element);
  const formerActive = activeEntry(workbook, formerSheets);
  const kept = new Set(book.sheets.map(({ source }) => source));
  removeSheets(
    workbook,
    formerSheets.filter(({ part, isWorksheet }) => isWorksheet && !kept.has(part)),
  );
  const listed = saveSheetList(workbook, book);
  refuseRenamedInUse(workbook, listed);
  saveSheets(workbook, book, listed);
  saveNames(workbook, book, listed, formerElements);
  saveProtection(workbook, book);
  saveDocumentProperties(package_, book);
  const active = activeElement(book, listed, formerActive);
  if (active && saveActiveTab(workbook, active, formerActive?.element)) selectTab(workbook, active);
  return package_.toBytes();
}

function activeEntry({ root }: WorkbookPart, sheets: readonly SheetEntry[]): SheetEntry | undefined {
  const view = childOf(childOf(root, "bookViews"), "workbookView");
  return sheets[Number(view?.getAttribute("activeTab") ?? 0)];
}

/** A chart sheet that was active stays so while the book's active sheet is the one that stood in for it. */
function activeElement(
  book: Book,
  listed: readonly ListedSheet[],
  former: SheetEntry | undefined,
): Element | undefined {
  const active = listed.find(({ sheet }) => sheet === book.activeSheet);
  const firstLoaded = listed.find(({ formerName }) => formerName !== undefined);
  if (former && !former.isWorksheet && active === firstLoaded) return former.element;
  return (active ?? listed.find(({ sheet }) => sheet.visibility === "Visible"))?.element;
}

function saveSheets(workbook: WorkbookPart, book: Book, listed: readonly ListedSheet[]): void {
  const { package_ } = workbook;
  const styles = new StyleSheet(() => rootOf(package_.document(stylesPart(workbook))), book.source);
  const texts = new SharedTexts(package_.text(workbook.partOfKind("sharedStrings") ?? "") ?? "", book.source);
  const changes = listed.map(({ sheet, part }) => saveSheet({ book, sheet, package_, part, styles }, texts));
  const hasChanged = changes.includes(true);
  if (hasChanged) removeCalculationChain(workbook);
  saveCalculation(workbook, book, hasChanged && book.sheets.some(hasFormulas));
}

function hasFormulas(sheet: SheetState): boolean {
  for (const [, , { formula }] of sheet.cells()) if (formula !== undefined) return true;
  return false;
}

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const NO_STYLES = `${XML_DECLARATION}<styleSheet xmlns="${namespaces.main}"><fonts count="1"><font><sz val="11"/><name val="游ゴシック"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>`;

/** Name of the part of the formats, made where the file has none. */
function stylesPart(workbook: WorkbookPart): string {
  const present = workbook.partOfKind("styles");
  if (present !== undefined) return present;
  const name = workbook.package_.freeName("xl/styles");
  workbook.package_.put(name, NO_STYLES);
  workbook.package_.contentTypes.add(name, STYLES_TYPE);
  workbook.relations.add("styles", name);
  return name;
}
