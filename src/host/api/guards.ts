import type { SheetProtection } from "hucre";
import { isUnbounded, type Block } from "../model/Block";
import type { Book } from "../model/Book";
import type { SheetState } from "../model/SheetState";
import { fail } from "../protocol/HostError";
import type { CellArea } from "./range/CellArea";
import { styleAt } from "./range/style/stylesIn";

/** ブックの構成の保護: @throws HostError AccessDenied where sheets may not be added, moved or taken away. */
export function requireOpenStructure({ structureProtected }: Book): void {
  if (structureProtected) fail("AccessDenied");
}

/** @throws HostError ItemNotFound for a sheet that was deleted */
export function requireSheet({ sheets }: Book, sheet: SheetState): void {
  if (!sheets.includes(sheet)) fail("ItemNotFound");
}

/** What protection of a sheet can allow besides writing into unlocked cells. */
export type Permission = keyof Omit<SheetProtection, "password" | "sheet">;

export const isSheetProtected = ({ protection }: SheetState): boolean => protection?.sheet === true;

/** シートの保護: @throws HostError AccessDenied where the sheet is protected, whatever it allows. */
export function requireUnprotected(sheet: SheetState): void {
  if (isSheetProtected(sheet)) fail("AccessDenied");
}

/** @throws HostError AccessDenied where the sheet's protection does not allow this. */
export function requirePermission(sheet: SheetState, permission: Permission): void {
  if (isSheetProtected(sheet) && sheet.protection?.[permission] !== true) fail("AccessDenied");
}

/** @throws HostError AccessDenied where cells may not be formatted. */
export const requireFormattable = ({ sheet }: CellArea): void => requirePermission(sheet, "formatCells");

/** @throws HostError AccessDenied where a cell of the area is locked on a protected sheet. */
export function requireEditable({ sheet, blocks }: CellArea): void {
  if (isSheetProtected(sheet) && blocks.some((block) => isUnbounded(block) || hasLockedCell(sheet, block)))
    fail("AccessDenied");
}

function hasLockedCell(sheet: SheetState, { top, left, bottom, right }: Block): boolean {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      if (styleAt(sheet, row, column)?.protection?.locked !== false) return true;
  return false;
}
