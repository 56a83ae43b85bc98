import type { ReferenceKind } from "../domain/reference/ReferenceKind";
import { parseMark, referenceOf, type SheetMark } from "../domain/sheet/sheetMark";
import type { SheetKind } from "../domain/sheet/SheetModel";

const markOf = (name: Excel.NamedItem): SheetMark | undefined =>
  name.isNullObject ? undefined : parseMark(String(name.formula));

/** 私たちのシートか: whether a sheet's mark, loaded with its formula, says that the add-in made it. */
export const isMarked = (mark: Excel.NamedItem): boolean => markOf(mark) !== undefined;

/** その種類の私たちのシートか: complete, and no copy that was kept aside. */
export function isOwn(mark: Excel.NamedItem, kind: SheetKind): boolean {
  const own = markOf(mark);
  return own?.kind === kind && own.state === "done";
}

/** 作りかけか: whether a job of ours that wrote the sheet is still at it, or broke off. */
export const isUnfinished = (mark: Excel.NamedItem): boolean =>
  ["staging", "rewriting"].includes(markOf(mark)?.state ?? "");

/** 参照シートか: which one a sheet's mark makes it. */
export const markedReference = (mark: Excel.NamedItem): ReferenceKind | undefined =>
  referenceOf(markOf(mark));
