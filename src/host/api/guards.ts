import type { Book } from "../model/Book";
import type { SheetState } from "../model/SheetState";
import { fail } from "../protocol/HostError";

/** ブックの構成の保護: @throws HostError AccessDenied where sheets may not be added, moved or taken away. */
export function requireOpenStructure({ structureProtected }: Book): void {
  if (structureProtected) fail("AccessDenied");
}

export const isSheetProtected = ({ protection }: SheetState): boolean => protection?.sheet === true;

/** シートの保護: @throws HostError AccessDenied where the sheet is protected. */
export function requireUnprotected(sheet: SheetState): void {
  if (isSheetProtected(sheet)) fail("AccessDenied");
}
