import { firstAfter } from "../collection/firstAfter";
import type { GridReader } from "../grid/GridReader";
import type { ColumnMap } from "./ColumnMap";
import type { ColumnSpan } from "./HeaderBlock";
import { headingFields } from "../measure/MeasureRow";
import {
  headingText,
  isContinuation,
  withoutContinuation,
  type Heading,
  type HeadingLevels,
} from "./headingLine";
import type { HeadingStack } from "./HeadingStack";
import type { Judges } from "./Judges";
import { isTotalLine, lineAt, type Line } from "./Line";
import { readLoneLine, type Follower } from "./loneLine";
import { headsForeignTable, headsMinistries, headsOtherTable } from "./otherTable";
import type { ReadingDraft } from "./ReadingDraft";
import { sourceCell } from "./sourceCell";

/** What the tables of a sheet share while it is read. */
export interface WalkBasis {
  readonly reader: GridReader;
  readonly judges: Judges;
  readonly draft: ReadingDraft;
  readonly levelOf: HeadingLevels;
  /** Titles that every page repeats. */
  readonly pageTitles: ReadonlySet<string>;
  /** Whether lines of one text may be headings; not where the user said that it is a list. */
  readonly mayHaveHeadings: boolean;
  /** Whether a header begins on a sheet row. */
  readonly isHeaderRow: (row: number) => boolean;
  readonly hasManyHeaders: boolean;
}

/**
 * Takes a heading, where a line is one; otherwise says whether it may be a row of the table.
 *
 * @param columns undefined outside a table
 */
export function takeHeading(
  basis: WalkBasis,
  line: Line,
  headings: HeadingStack,
  span: ColumnSpan | undefined,
  columns: ColumnMap | undefined,
  namesAreNumbered = false,
): "heading" | "row" | "nothing" {
  const { reader, draft, mayHaveHeadings, levelOf } = basis;
  if (line.columns.length > 1 && !isCountedHeading(line, levelOf)) return "row";
  if (namesAreNumbered && line.columns[0] === columns?.name && !isWide(reader, line)) return "row";
  if (basis.pageTitles.has(line.texts[0] ?? "")) return "nothing";
  const read = mayHaveHeadings
    ? readLoneLine(reader, line, columns, followerOf(basis, line.row, span, columns), levelOf)
    : readLoneLine(reader, line, columns, "other", () => undefined);
  if (read === "row" || read === "nothing") return read;
  const cell = sourceCell(reader, line.row, line.columns[0] ?? 1);
  for (const heading of eachHeading(read, cell.text, levelOf)) {
    const text = cell.isPartlyStruck ? "" : withoutContinuation(heading.text);
    if (isContinuation(heading.text)) headings.restart(heading.level, text, cell);
    else headings.set(heading.level, text, cell);
    draft.headings.push({ level: heading.level, text, cell });
  }
  return "heading";
}

const isWide = (reader: GridReader, { row, columns: [column = 0] }: Line): boolean =>
  (reader.mergeAt(row, column)?.right ?? column) > column;

const count = /^[（(]?(?:計\s*)?[\d０-９]+\s*(?:施策|件|項目|行|頁|ページ)?[）)]?$/u;

/** （１）備え, and how many measures stand below it. */
const isCountedHeading = ({ texts }: Line, levelOf: HeadingLevels): boolean =>
  texts.length === 2 && count.test(texts[1]?.trim() ?? "") && levelOf(texts[0] ?? "") !== undefined;

/** Headings of several levels in one cell, a line each; otherwise a break is layout. */
function eachHeading(whole: Heading, text: string, levelOf: HeadingLevels): Heading[] {
  const lines = text.split(/[\r\n]+/u).filter((line) => line.trim() !== "");
  const levels = lines.map((line) => levelOf(line));
  const order = levels.map((level) => (level === undefined ? -1 : headingFields.indexOf(level)));
  const isStack = lines.length > 1 && order.every((level, index) => level > (order[index - 1] ?? -1));
  if (!isStack) return [whole];
  return lines.map((line, index) => ({ level: levels[index] ?? whole.level, text: headingText(line) }));
}

/** What comes after a line. */
export function followerOf(
  basis: WalkBasis,
  row: number,
  span: ColumnSpan | undefined,
  columns: ColumnMap | undefined,
): Follower {
  const { reader, isHeaderRow, hasManyHeaders } = basis;
  const line = nextLine(reader, row, span);
  if (line === undefined) return "other";
  if (isHeaderRow(line.row)) return hasManyHeaders ? "header" : "other";
  if (opensOtherTable(basis, line, span)) return "otherTable";
  return line.columns.length > 1 && !isTotalLine(line, columns ?? {}) ? "row" : "other";
}

function nextLine(reader: GridReader, row: number, span: ColumnSpan | undefined): Line | undefined {
  const { filledRows } = reader;
  for (let index = firstAfter(filledRows, row); index < filledRows.length; index++) {
    const line = lineAt(reader, filledRows[index] ?? 0, span);
    if (line.columns.length > 0) return line;
  }
  return undefined;
}

/**
 * Whether a line is the header of a table of another kind. That may be wider than the table of measures above it, and
 * something else may stand beside both.
 */
export function opensOtherTable(
  { reader, judges }: WalkBasis,
  line: Line,
  span: ColumnSpan | undefined,
): boolean {
  const { headers, ministries } = judges;
  if (headsOtherTable(line.texts, headers) || headsForeignTable(line.texts, headers)) return true;
  if (headsMinistries(line.texts, ministries)) return true;
  if (!span || span.right >= reader.columnCount) return false;
  const whole = lineAt(reader, line.row, { left: span.left, right: reader.columnCount });
  return whole.columns.length > line.columns.length && headsOtherTable(whole.texts, judges.headers, true);
}
