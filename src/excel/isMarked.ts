import { parseMark, type SheetMark } from "../domain/sheet/sheetMark";

const markOf = (name: Excel.NamedItem): SheetMark | undefined =>
  name.isNullObject ? undefined : parseMark(String(name.formula));

/** 私たちのシートか: whether a sheet's mark, loaded with its formula, says that the add-in made it. */
export const isMarked = (mark: Excel.NamedItem): boolean => markOf(mark) !== undefined;

/** 作りかけか: whether a job of ours that wrote the sheet is still at it, or broke off. */
export const isUnfinished = (mark: Excel.NamedItem): boolean =>
  ["staging", "rewriting"].includes(markOf(mark)?.state ?? "");
