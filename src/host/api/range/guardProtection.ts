import type { SheetProtection } from "hucre";
import type { Block } from "../../model/Block";
import type { SheetState } from "../../model/SheetState";
import { fail } from "../../protocol/HostError";
import type { CellArea } from "./CellArea";
import { isUnbounded } from "./inputGrid";
import { styleAt } from "./style/stylesIn";

/** What protection of a sheet can allow besides writing into unlocked cells. */
export type Permission = keyof Omit<SheetProtection, "password" | "sheet">;

const isProtected = (sheet: SheetState): boolean => sheet.protection?.sheet === true;

/** @throws HostError AccessDenied where a cell of the area is locked on a protected sheet. */
export function requireEditable({ sheet, blocks }: CellArea): void {
  if (isProtected(sheet) && blocks.some((block) => isUnbounded(block) || hasLockedCell(sheet, block)))
    fail("AccessDenied");
}

function hasLockedCell(sheet: SheetState, { top, left, bottom, right }: Block): boolean {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      if (styleAt(sheet, row, column)?.protection?.locked !== false) return true;
  return false;
}

/** @throws HostError AccessDenied where the sheet's protection does not allow this. */
export function requirePermission(sheet: SheetState, permission: Permission): void {
  if (isProtected(sheet) && sheet.protection?.[permission] !== true) fail("AccessDenied");
}

/** @throws HostError AccessDenied where cells may not be formatted. */
export const requireFormattable = ({ sheet }: CellArea): void => requirePermission(sheet, "formatCells");
