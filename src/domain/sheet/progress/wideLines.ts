import { wrappedLines } from "../../text/wrappedLines";
import { isFormulaCell, type CellLook, type ModelCell } from "../SheetModel";
import { shownValue } from "../shownValue";
import type { LineTrace } from "../trace/lineTrace";
import { textMark } from "../trace/textMark";
import type { PrintLine } from "./PrintLine";
import type { PrintPage } from "./PrintPage";

/** A title is larger than a line of text. */
const TITLE_LINES = 1.4;

/** A text over all columns, as high as it needs. */
export type WideLine = (cell: ModelCell, look: CellLook, keepsNext?: boolean, trace?: LineTrace) => PrintLine;

/** @param width of all columns, in characters of the standard font */
export function wideLines(width: number, page: PrintPage): WideLine {
  const units = page.unitsOf(width);
  return (cell, look, keepsNext = false, trace = wordsTrace(cell)) => {
    const lines = wrappedLines(String(shownValue(cell)), units) * (look === "title" ? TITLE_LINES : 1);
    return { kind: "wide", cells: [cell], look, height: lines * page.line, keepsNext, trace };
  };
}

const wordsTrace = (cell: ModelCell): LineTrace => ({
  kind: "words",
  mark: isFormulaCell(cell) ? undefined : textMark(String(shownValue(cell))),
});
