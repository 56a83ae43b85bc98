import { activateSheet } from "../../model/activateSheet";
import type { Book } from "../../model/Book";
import { renameSheetInFormulas } from "../../model/formulaReferences";
import type { SheetState, SheetVisibility } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";
import { choiceArgument, wholeArgument } from "../arguments";
import { requireOpenStructure } from "../guards";
import { activateNeighbor } from "./deleteSheet";
import { checkedSheetName } from "./sheetNames";
import { visibleSheets } from "./sheetOrder";

/** シート名の変更: formulas and names follow. @throws HostError as `checkedSheetName`. */
export function renameSheet(book: Book, sheet: SheetState, value: unknown): void {
  requireOpenStructure(book);
  const name = checkedSheetName(book, value, sheet);
  const before = sheet.name;
  sheet.name = name;
  if (name === before) return;
  renameSheetInFormulas(book, before, name);
  book.events.push({ kind: "nameChanged", sheet: sheet.id, nameBefore: before, nameAfter: name });
}

/** シートの移動: to an index among all sheets. @throws HostError InvalidArgument where there is no such place. */
export function moveSheet(book: Book, sheet: SheetState, value: unknown): void {
  requireOpenStructure(book);
  const position = wholeArgument(value, 0, book.sheets.length - 1);
  book.sheets = book.sheets.filter((each) => each !== sheet);
  book.sheets.splice(position, 0, sheet);
}

const visibilities = {
  Visible: "Visible",
  Hidden: "Hidden",
  VeryHidden: "VeryHidden",
} as const satisfies Record<SheetVisibility, SheetVisibility>;

/** シートの表示・非表示. @throws HostError InvalidOperation where no sheet would stay visible. */
export function showSheet(book: Book, sheet: SheetState, value: unknown): void {
  requireOpenStructure(book);
  const visibility = choiceArgument(value, visibilities);
  if (visibility !== "Visible") {
    if (visibleSheets(book).every((each) => each === sheet)) fail("InvalidOperation");
    if (book.activeSheet === sheet) activateNeighbor(book, sheet);
  }
  sheet.visibility = visibility;
}

/** シートを前に出す. @throws HostError InvalidOperation for a hidden sheet. */
export function bringToFront(book: Book, sheet: SheetState): void {
  if (sheet.visibility !== "Visible") fail("InvalidOperation");
  activateSheet(book, sheet);
}

/** 写しの場所: the index that Office.js describes by a position, perhaps beside another sheet. */
export function copyPosition(book: Book, position: unknown, beside: SheetState | undefined): number {
  const at = beside ? book.sheets.indexOf(beside) : -1;
  const places = { None: 0, Beginning: 0, End: book.sheets.length, Before: at, After: at + 1 };
  const index = choiceArgument(position ?? "None", places);
  if ((position === "Before" || position === "After") && at < 0) return fail("InvalidArgument");
  return index;
}
