import type { GridReader } from "../grid/GridReader";
import { isOtherTableHeader, matchHeader, type HeaderMatch } from "./matchHeader";

/** 見出し行: one header of one to three rows, and what it says of its columns. */
export interface HeaderBlock {
  /** Sheet rows from 1, both included. */
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

export interface HeaderColumn {
  readonly column: number;
  readonly text: string;
  /** Absent: a header, but of no known field. */
  readonly match?: HeaderMatch;
}

const TALLEST = 4;
const SURE = 0.9;
const telling = new Set<HeaderMatch["field"]>(["label", "name", "ministries", "progress"]);

/** All headers of a sheet, from top to bottom; the printed layout repeats its header under each heading. */
export function findHeaders(reader: GridReader): HeaderBlock[] {
  const headers: HeaderBlock[] = [];
  const match = memoize(matchHeader);
  for (let row = 1; row <= reader.rowCount; row++) {
    if (!opensHeader(reader, row, match)) continue;
    const bottom = headerBottom(reader, row, match);
    headers.push({ top: row, bottom, columns: readColumns(reader, row, bottom, match) });
    row = bottom;
  }
  return headers;
}

/** The header that lies on given rows, whether or not its words are known. */
export function headerAt(reader: GridReader, rows: readonly number[]): HeaderBlock {
  const top = Math.min(...rows);
  const bottom = Math.max(...rows);
  return { top, bottom, columns: readColumns(reader, top, bottom, matchHeader) };
}

type Match = (text: string) => HeaderMatch | undefined;

function memoize(match: Match): Match {
  const known = new Map<string, HeaderMatch | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, match(text));
    return known.get(text);
  };
}

/** A row opens a header when most of what it says are header words, of two fields at least. */
function opensHeader(reader: GridReader, row: number, match: Match): boolean {
  const columns = reader.filledColumns(row);
  if (columns.length < 2) return false;
  const matches = columns.map((column) => match(reader.own(row, column)?.text ?? ""));
  const sure = matches.filter((each) => each !== undefined && each.certainty >= SURE);
  const fields = new Set(sure.map((each) => each?.field));
  if (
    isOfOtherTable(
      columns.map((column) => reader.own(row, column)?.text ?? ""),
      fields,
    )
  )
    return false;
  const known = matches.filter((each) => each !== undefined).length;
  return (
    fields.size >= 2 &&
    [...fields].some((field) => field && telling.has(field)) &&
    known * 2 >= columns.length
  );
}

/** Indicators, surveys and considerations share words with measures, but name no measure that is under way. */
function isOfOtherTable(
  texts: readonly string[],
  fields: ReadonlySet<HeaderMatch["field"] | undefined>,
): boolean {
  const isMeasures =
    fields.has("name") && (fields.has("progress") || fields.has("status") || fields.has("ministries"));
  return texts.some(isOtherTableHeader) && !isMeasures;
}

/** Vertical merges, or a row of nothing but header words below, make a header of several rows. */
function headerBottom(reader: GridReader, top: number, match: Match): number {
  const merged = reader.filledColumns(top).map((column) => reader.mergeAt(top, column)?.bottom ?? top);
  const bottom = Math.min(Math.max(top, ...merged), top + TALLEST - 1);
  return bottom === top && isSubHeader(reader, top, match) ? top + 1 : bottom;
}

function isSubHeader(reader: GridReader, top: number, match: Match): boolean {
  const columns = reader.filledColumns(top + 1);
  return (
    columns.length > 0 &&
    columns.every((column) => {
      const above = reader.own(top, column);
      const isFree = above === undefined || reader.mergeAt(top, column) !== undefined;
      return isFree && match(reader.own(top + 1, column)?.text ?? "") !== undefined;
    })
  );
}

function readColumns(reader: GridReader, top: number, bottom: number, match: Match): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = 1; column <= reader.columnCount; column++) {
    const texts = headerTexts(reader, column, top, bottom);
    if (texts.length > 0) columns.push({ column, ...bestReading(texts, match) });
  }
  return columns;
}

/** The header texts over a column from top to bottom, each once. */
function headerTexts(reader: GridReader, column: number, top: number, bottom: number): string[] {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const text = reader.filled(row, column)?.text.trim() ?? "";
    if (text !== "" && texts.at(-1) !== text) texts.push(text);
  }
  return texts;
}

/** The lowest text is the most specific; 担当 over 府省庁 are one header. */
function bestReading(texts: readonly string[], match: Match): Omit<HeaderColumn, "column"> {
  const readings = [texts.at(-1) ?? "", texts.join(""), texts[0] ?? ""].map((text) => ({
    text,
    match: match(text),
  }));
  const best = readings.reduce((a, b) => ((b.match?.certainty ?? 0) > (a.match?.certainty ?? 0) ? b : a));
  return { text: texts.join("／"), ...(best.match && { match: best.match }) };
}

/** Whether a row is the header of a table of another kind, at which the measures end. */
export function opensOtherTable(reader: GridReader, row: number): boolean {
  const columns = reader.filledColumns(row);
  return columns.filter((column) => isOtherTableHeader(reader.own(row, column)?.text ?? "")).length >= 2;
}
