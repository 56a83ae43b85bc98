import { textUnits } from "../../domain/text/textUnits";

/** Of a column's width, in digits. */
const PADDING = 1;

/** 折り返した行の数 of a text in a column of that width (as a file has it), estimated without fonts. */
export function wrappedLineCount(text: string, width: number): number {
  const digits = Math.max(1, Math.floor(width - PADDING));
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(textUnits(line) / digits)), 0);
}
