import { isBlank } from "../../text/blank";
import { joinedProse } from "../../text/continuedText";
import { wrappedLines } from "../../text/wrappedLines";
import { isFormulaCell, type CellLook, type ModelCell } from "../SheetModel";
import { shownValue } from "../shownValue";
import type { LineTrace } from "../trace/lineTrace";
import { textMark } from "../trace/textMark";
import type { JoinLines, PrintLine } from "./PrintLine";
import { HIGHEST_ROW, type PrintPage } from "./PrintPage";

/** A title is larger than a line of text. */
const TITLE_LINES = 1.4;

/** A text over all columns, as high as it needs. */
export type WideLine = (cell: ModelCell, look: CellLook, keepsNext?: boolean, trace?: LineTrace) => PrintLine;

/** @param width of all columns, in characters of the standard font */
export function wideLines(width: number, page: PrintPage): WideLine {
  const units = page.unitsOf(width);
  return (cell, look, keepsNext = false, trace = wordsTrace(cell)) => {
    const size = look === "title" ? TITLE_LINES : 1;
    const lines = wrappedLines(String(shownValue(cell)), units / size) * size;
    const height = Math.min(HIGHEST_ROW, lines * page.line);
    return { kind: "wide", cells: [cell], look, height, keepsNext, trace };
  };
}

/** 長い文の行: a part each, as a page may have no room for all of it. */
export function partLines(
  parts: readonly string[],
  lineOf: (part: string, at: number) => PrintLine,
): PrintLine[] {
  return parts.map((part, at) => ({ ...lineOf(part, at), goesOn: at > 0 }));
}

/** 続きの行をつなぐ. Undefined where a reader would not join what comes then to the very same text. */
export const joinWide =
  (wide: WideLine, page: PrintPage): JoinLines =>
  ({ cells: [text], look = "plain", trace }, { cells: [rest], keepsNext }) => {
    if (typeof text !== "string" || typeof rest !== "string" || isBlank(text)) return undefined;
    const both = joinedProse(text, rest);
    const joined = wide(both, look, keepsNext, trace.kind === "words" ? undefined : trace);
    return joined.height > HIGHEST_ROW - page.line ? undefined : joined;
  };

const wordsTrace = (cell: ModelCell): LineTrace => ({
  kind: "words",
  mark: isFormulaCell(cell) ? undefined : textMark(String(shownValue(cell))),
});
