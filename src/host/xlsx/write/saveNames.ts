import type { Element } from "@xmldom/xmldom";
import { sheetAddress } from "../../model/a1";
import type { Book } from "../../model/Book";
import { blocksOfRange } from "../../model/rangeList";
import type { NameState, SheetState } from "../../model/SheetState";
import type { WorkbookPart } from "../package/WorkbookPart";
import {
  appendElement,
  childOf,
  childrenOf,
  isOn,
  removeElement,
  requireChild,
  setAttributes,
} from "../package/xml";
import { BUILT_IN } from "../read/readNames";
import { isWritten } from "./saveSheet";
import type { ListedSheet } from "./saveSheetList";
import { workbookOrder } from "./workbookOrder";

interface WantedName extends NameState {
  /** Its sheet; undefined for a name of the workbook. */
  readonly scope: Element | undefined;
}

const PRINT_AREA = `${BUILT_IN}Print_Area`;
const PRINT_TITLES = `${BUILT_IN}Print_Titles`;
const FILTER = `${BUILT_IN}_FilterDatabase`;

/**
 * 名前 of the workbook and its sheets, print areas, titles and filters. `formerSheets` are all sheets of the file
 * as it was, by whose positions its names say which sheet they belong to.
 */
export function saveNames(
  workbook: WorkbookPart,
  book: Book,
  listed: readonly ListedSheet[],
  formerSheets: readonly Element[],
): void {
  const present = childrenOf(childOf(workbook.root, "definedNames"), "definedName");
  const positions = new Map(workbook.sheets.map(({ element }, index) => [element, index]));
  const free = new Map<string, Element>();
  const identities = new Map<Element, number>(formerSheets.map((element, index) => [element, index]));
  const keyOf = (name: string, scope: Element | undefined): string =>
    `${scope ? (identities.get(scope) ?? "new") : "book"}|${name.toLowerCase()}`;
  for (const element of present) {
    const scopeText = element.getAttribute("localSheetId");
    const scope = scopeText === null ? undefined : formerSheets[Number(scopeText)];
    const position = scope && positions.get(scope);
    if (scopeText !== null && position === undefined) removeElement(element);
    else {
      if (position !== undefined && String(position) !== scopeText)
        setAttributes(element, { localSheetId: position });
      const name = element.getAttribute("name") ?? "";
      if (!isKeptAsIs(name, scope, listed)) free.set(keyOf(name, scope), element);
    }
  }
  for (const wanted of wantedNames(book, listed)) {
    const key = keyOf(wanted.name, wanted.scope);
    const known = wanted.scope && !identities.has(wanted.scope) ? undefined : free.get(key);
    if (known) free.delete(key);
    writeName(known ?? addName(workbook, wanted, positions), wanted);
  }
  free.forEach(removeElement);
  const list = childOf(workbook.root, "definedNames");
  if (list && present.length > 0 && childrenOf(list).length === 0) removeElement(list);
}

/** Excel's own names of sheets of which nothing of the kind was changed. */
function isKeptAsIs(name: string, scope: Element | undefined, listed: readonly ListedSheet[]): boolean {
  if (!name.startsWith(BUILT_IN)) return false;
  const owner = listed.find(({ element }) => element === scope);
  if (!owner) return true;
  if (name === PRINT_AREA || name === PRINT_TITLES) return !writesPrint(owner);
  return name !== FILTER || !writesFilter(owner);
}

const isRenamed = ({ sheet, formerName }: ListedSheet): boolean => formerName !== sheet.name;
const writesPrint = (owner: ListedSheet): boolean => isWritten(owner.sheet, "pageLayout") || isRenamed(owner);
const writesFilter = (owner: ListedSheet): boolean =>
  isWritten(owner.sheet, "autoFilter") || isRenamed(owner);

const wantedNames = (book: Book, listed: readonly ListedSheet[]): WantedName[] => [
  ...book.names.map((name) => ({ ...name, scope: undefined })),
  ...listed.flatMap((owner) => [
    ...owner.sheet.names.map((name) => ({ ...name, scope: owner.element })),
    ...(writesPrint(owner) ? printNames(owner) : []),
    ...(writesFilter(owner) ? filterName(owner) : []),
  ]),
];

function printNames({ sheet, element }: ListedSheet): WantedName[] {
  const { printArea, printTitlesColumn, printTitlesRow } = sheet.pageSetup;
  const titles = [printTitlesColumn, printTitlesRow].filter((range) => range !== undefined).join(",");
  return [
    ...ownName(PRINT_AREA, sheet, element, printArea ?? ""),
    ...ownName(PRINT_TITLES, sheet, element, titles),
  ];
}

const filterName = ({ sheet, element }: ListedSheet): WantedName[] =>
  ownName(FILTER, sheet, element, sheet.autoFilter?.range ?? "").map((name) => ({ ...name, visible: false }));

/** A name of Excel's own for bare ranges of the sheet, as absolute references. */
function ownName(name: string, sheet: SheetState, scope: Element, ranges: string): WantedName[] {
  const references = blocksOfRange(ranges).map((block) => sheetAddress(sheet.name, block, true));
  return references.length === 0
    ? []
    : [{ name, formula: `=${references.join(",")}`, comment: "", visible: true, scope }];
}

function addName(
  workbook: WorkbookPart,
  { scope }: WantedName,
  positions: ReadonlyMap<Element, number>,
): Element {
  const list = requireChild(workbook.root, "definedNames", workbookOrder);
  return appendElement(list, "definedName", { localSheetId: scope && positions.get(scope) });
}

function writeName(element: Element, { name, formula, comment, visible }: WantedName): void {
  if (element.getAttribute("name") !== name) setAttributes(element, { name });
  if ((element.getAttribute("comment") ?? "") !== comment)
    setAttributes(element, { comment: comment || undefined });
  if (isOn(element, "hidden") === visible) setAttributes(element, { hidden: visible ? undefined : true });
  const text = formula.replace(/^=/u, "");
  if (element.textContent !== text) element.textContent = text;
}
