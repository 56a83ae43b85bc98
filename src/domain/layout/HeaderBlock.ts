import { memoize } from "../collection/memoize";
import type { GridReader } from "../grid/GridReader";
import { isOtherPeriod, matchHeader, matchWholeHeader, recency, SURE, type HeaderMatch } from "./matchHeader";
import { isOfOtherTable } from "./otherTable";

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
  /** How late a period the header names; of two columns for one field the later counts. */
  readonly recency: number;
  /** Absent: a header, but of no known field. */
  readonly match?: HeaderMatch;
}

const TALLEST = 4;
/** So many known headers make a header row, however many unknown ones stand beside them. */
const ENOUGH = 3;
/** Every header row has a short header among its texts; so most rows need not be looked at further. */
const SHORT = 12;
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

/** The headers that lie on given rows, whether or not their words are known; neighbouring rows are one header. */
export function headersAt(reader: GridReader, rows: readonly number[]): HeaderBlock[] {
  const wanted = new Set(rows);
  const tops = [...wanted].filter((row) => !wanted.has(row - 1)).sort((a, b) => a - b);
  return tops.map((top) => {
    let bottom = top;
    while (wanted.has(bottom + 1)) bottom++;
    return { top, bottom, columns: readColumns(reader, top, bottom, matchHeader) };
  });
}

const isWholeHeader = memoize((text) => matchWholeHeader(text) !== undefined);

type Match = (text: string) => HeaderMatch | undefined;

/**
 * A row opens a header when three of its texts are surely header words, or two and at least half of all.
 * One of them must be a measure's own (label, name, ministries, progress).
 */
function opensHeader(reader: GridReader, row: number, match: Match): boolean {
  const texts = reader.filledColumns(row).map((column) => reader.own(row, column)?.text ?? "");
  if (texts.length < 2 || !texts.some((text) => text.length <= SHORT && isWholeHeader(text))) return false;
  const matches = texts.map(match).filter((each) => each !== undefined);
  const sure = matches.filter(({ certainty }) => certainty >= SURE);
  const fields = new Set(sure.map(({ field }) => field));
  const isTelling = matches.some(({ field }) => telling.has(field));
  if (!isTelling || isOfOtherTable(texts, fields)) return false;
  return fields.size >= ENOUGH || (fields.size === 2 && matches.length * 2 >= texts.length);
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
      const isFree =
        above === undefined || reader.mergeAt(top, column) !== undefined || match(above.text) === undefined;
      return isFree && match(reader.own(top + 1, column)?.text ?? "") !== undefined;
    })
  );
}

function readColumns(reader: GridReader, top: number, bottom: number, match: Match): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = 1; column <= reader.columnCount; column++) {
    const texts = headerTexts(reader, column, top, bottom);
    const over = reader.mergeAt(top, column);
    const topIsOwn = over === undefined || over.left === over.right;
    if (texts.length > 0) columns.push({ column, ...bestReading(texts, topIsOwn, match) });
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

/**
 * The lowest text is the most specific; 担当 over 府省庁 are one header. The upper one speaks for the column only
 * where it does not stand over others too (施策 over 通番 and 施策名 names neither).
 */
function bestReading(
  texts: readonly string[],
  topIsOwn: boolean,
  match: Match,
): Omit<HeaderColumn, "column"> {
  const whole = { text: texts.join("／"), recency: recency(texts.join("")) };
  if (texts.some(isOtherPeriod)) return whole;
  const lowest = match(texts.at(-1) ?? "");
  if (lowest && lowest.certainty >= SURE) return { ...whole, match: lowest };
  const others = [match(texts.join("")), topIsOwn ? match(texts[0] ?? "") : undefined];
  const best = others.reduce((a, b) => ((b?.certainty ?? 0) > (a?.certainty ?? 0) ? b : a), lowest);
  return { ...whole, ...(best && { match: best }) };
}
