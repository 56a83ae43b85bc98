import type { GridReader } from "../grid/GridReader";
import { readLabel } from "../label/readLabel";
import { statusMarks } from "../status/statusLookalikes";
import type { ColumnMap } from "./ColumnMap";
import type { ColumnSpan } from "./HeaderBlock";
import { isContact, isExampleRow, isInstructionRow, isRemark, isTotal } from "./lineKinds";

/** 行: what a sheet row itself holds, in columns from left to right. */
export interface Line {
  readonly row: number;
  readonly columns: readonly number[];
  readonly texts: readonly string[];
}

/** The line of a sheet row; of a table's columns only where a span is given. */
export function lineAt(reader: GridReader, row: number, span?: ColumnSpan): Line {
  const filled = reader.filledColumns(row);
  const columns = span ? filled.filter((column) => span.left <= column && column <= span.right) : filled;
  return { row, columns, texts: columns.map((column) => reader.own(row, column)?.text ?? "") };
}

const textIn = (line: Line, column: number | undefined): string =>
  column === undefined ? "" : (line.texts[line.columns.indexOf(column)] ?? "");

const hasLabel = (line: Line, columns: ColumnMap): boolean =>
  readLabel(textIn(line, columns.label)) !== undefined;

/** 計の行: 計 stands in the first columns of a line without a label; a measure named 計画… is none. */
export function isTotalLine(line: Line, columns: ColumnMap): boolean {
  if (hasLabel(line, columns)) return false;
  return [line.columns[0], columns.id, columns.label, columns.name].some((column) =>
    isTotal(textIn(line, column)),
  );
}

/** A remark opens the line, and hardly anything follows it. */
export function isRemarkLine(line: Line, columns: ColumnMap): boolean {
  if (hasLabel(line, columns)) return false;
  const [text = ""] = line.texts;
  return line.columns.length <= 2 ? isRemark(text) || isContact(text) : isContact(text);
}

/** Lines that tell how to fill in the form. */
export function isGuidance(line: Line, columns: ColumnMap, reader?: GridReader): boolean {
  if (isExampleRow(line.texts) || (reader && isUnderExample(reader, line.row))) return true;
  return !hasLabel(line, columns) && isInstructionRow(line.texts);
}

/** 記入例 merged down over several rows. */
const isUnderExample = (reader: GridReader, row: number): boolean =>
  [1, 2, 3].some(
    (column) => reader.isCovered(row, column) && isExampleRow([reader.filled(row, column)?.text ?? ""]),
  );

/** 凡例の行: a mark and what it means, nothing else; the mark does not stand as a measure's status. */
export function isLegendLine({ columns, texts }: Line, { status }: ColumnMap): boolean {
  return texts.length === 2 && columns[0] !== status && statusMarks.includes(texts[0]?.trim() ?? "");
}

const goesOn = /^[（(]?(?:続き|つづき)[）)]?$/u;

/** 続き: whether a line says that it is the rest of the row above, beside what goes on. */
export const saysItGoesOn = ({ texts, columns }: Line): boolean =>
  columns.length > 1 && texts.some((text) => goesOn.test(text.trim()));
