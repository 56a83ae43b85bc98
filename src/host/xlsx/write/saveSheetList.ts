import type { Element } from "@xmldom/xmldom";
import type { Book } from "../../model/Book";
import type { SheetState } from "../../model/SheetState";
import type { SheetEntry, WorkbookPart } from "../package/WorkbookPart";
import {
  appendElement,
  childOf,
  childrenOf,
  removeElement,
  requireChild,
  setAttributes,
  setRelationId,
} from "../package/xml";
import { UnsavableWorkbook } from "../../../domain/grid/UnsavableWorkbook";
import { workbookOrder } from "./workbookOrder";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** A sheet of the book with its place in the package. */
export interface ListedSheet {
  readonly sheet: SheetState;
  readonly element: Element;
  readonly part: string;
  /** Its name in the file; none for a new sheet. */
  readonly formerName: string | undefined;
}

/** シートの一覧: new sheets, names, order and visibility into the workbook. */
export function saveSheetList(workbook: WorkbookPart, book: Book): ListedSheet[] {
  const entries = workbook.sheets;
  const list = childOf(workbook.root, "sheets");
  if (!list) throw new UnsavableWorkbook("damaged", "", "sheets");
  const listed = book.sheets.map((sheet) => {
    const entry = entries.find(({ part, isWorksheet }) => isWorksheet && part === sheet.source);
    if (!entry && sheet.source !== undefined)
      throw new UnsavableWorkbook("damaged", sheet.name, sheet.source);
    const { element, part } = entry ?? addEntry(workbook, list);
    return { sheet, element, part, formerName: entry?.name };
  });
  for (const { sheet, element } of listed) describe(element, sheet);
  putInOrder(
    list,
    tabOrder(
      entries,
      listed.map(({ element }) => element),
    ),
  );
  return listed;
}

function addEntry(workbook: WorkbookPart, list: Element): { element: Element; part: string } {
  const { package_, relations } = workbook;
  const part = package_.freeName("xl/worksheets/sheet");
  package_.put(part, "");
  package_.contentTypes.add(part, TYPE);
  const ids = childrenOf(list, "sheet").map((each) => Number(each.getAttribute("sheetId")));
  const element = appendElement(list, "sheet", { name: "", sheetId: Math.max(0, ...ids) + 1 });
  setRelationId(element, relations.add("worksheet", part));
  return { element, part };
}

const states = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function describe(element: Element, { name, visibility }: SheetState): void {
  if (element.getAttribute("name") !== name) setAttributes(element, { name });
  const state = element.getAttribute("state") ?? undefined;
  if ((state === "visible" ? undefined : state) !== states[visibility])
    setAttributes(element, { state: states[visibility] });
}

/** Sheets without cells, of which the book does not know, stay behind the sheet they followed. */
function tabOrder(entries: readonly SheetEntry[], worksheets: readonly Element[]): Element[] {
  const order = [...worksheets];
  let previous: Element | undefined;
  for (const { element, isWorksheet } of entries) {
    if (!isWorksheet) order.splice(previous ? order.indexOf(previous) + 1 : 0, 0, element);
    if (order.includes(element)) previous = element;
  }
  return order;
}

function putInOrder(list: Element, order: readonly Element[]): void {
  const present = childrenOf(list, "sheet");
  if (present.length === order.length && order.every((element, index) => element === present[index])) return;
  present.forEach(removeElement);
  for (const element of order) list.appendChild(element);
}

/** Which tab is shown. Gives whether it is another than in the file. */
export function saveActiveTab(
  workbook: WorkbookPart,
  active: Element | undefined,
  before: Element | undefined,
): boolean {
  const position = workbook.sheets.findIndex(({ element }) => element === active);
  if (position < 0) return false;
  const present = childOf(childOf(workbook.root, "bookViews"), "workbookView");
  if (Number(present?.getAttribute("activeTab") ?? 0) === position) return active !== before;
  const view =
    present ?? appendElement(requireChild(workbook.root, "bookViews", workbookOrder), "workbookView");
  setAttributes(view, { activeTab: position });
  // A first tab beyond the active one would hide it.
  if (Number(view.getAttribute("firstSheet") ?? 0) > position) setAttributes(view, { firstSheet: undefined });
  return active !== before;
}

/** Marks the active sheet as the only selected one: several selected sheets are edited together. */
export function selectTab(workbook: WorkbookPart, active: Element): void {
  for (const { element, part } of workbook.sheets) {
    const text = workbook.package_.text(part) ?? "";
    const selected = withTabSelected(text, element === active);
    if (selected !== text) workbook.package_.put(part, selected);
  }
}

const withTabSelected = (text: string, isSelected: boolean): string =>
  text.replace(
    /<((?:\w+:)?sheetView)(\s[^>]*?)?(\/?)>/u,
    (whole, name: string, attributes = "", end: string) => {
      const bare = String(attributes).replace(/\stabSelected\s*=\s*(?:"[^"]*"|'[^']*')/u, "");
      if (!isSelected && bare === attributes) return whole;
      return `<${name}${bare}${isSelected ? ' tabSelected="1"' : ""}${end}>`;
    },
  );
