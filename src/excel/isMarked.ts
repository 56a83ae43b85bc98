import { parseMark } from "../domain/sheet/sheetMark";

/** 私たちのシートか: whether a sheet's mark, loaded with its formula, says that the add-in made it. */
export const isMarked = (mark: Excel.NamedItem): boolean =>
  !mark.isNullObject && parseMark(String(mark.formula)) !== undefined;
