import type { GridReader } from "../grid/GridReader";
import { foldText } from "../text/foldText";
import { isOtherPeriod, recency } from "./headerText";
import { nameWhereNoOther, wordsUnderGroup } from "./contextWords";
import { SURE, type HeaderMatch, type HeaderWordIndex } from "./HeaderWordIndex";

/** 見出し行: one header of one to four rows, and what it says of its columns. */
export interface HeaderBlock {
  /** Sheet rows from 1, both included. */
  readonly top: number;
  readonly bottom: number;
  /** 表の幅: the columns that belong to its table, from 1, both included. */
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
}

export interface HeaderColumn {
  readonly column: number;
  /** All its texts from top to bottom. */
  readonly text: string;
  /** The lowest of them, which is the column's own. */
  readonly word: string;
  /** How late a period the header names; of two columns for one field the later counts. */
  readonly recency: number;
  /** Absent: a header, but of no known field. */
  readonly match?: HeaderMatch;
}

/** A stretch of columns, from 1, both ends included. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/** The header that lies on given rows of a span. */
export function headerOf(
  reader: GridReader,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  span: ColumnSpan,
  words: HeaderWordIndex,
): HeaderBlock {
  return { top, bottom, ...span, columns: readHeaderColumns(reader, { top, bottom, ...span }, words) };
}

/** What stands over each column of a header. */
export function readHeaderColumns(
  reader: GridReader,
  area: Pick<HeaderBlock, "top" | "bottom" | "left" | "right">,
  words: HeaderWordIndex,
): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const texts = headerTexts(reader, column, area);
    if (texts.length > 0) columns.push({ column, ...readTexts(texts, words) });
  }
  return columns;
}

/** A text over a column; over others too where it is a group's (回答欄 over 状況 and 進捗状況). */
interface HeaderText {
  readonly text: string;
  readonly isGroup: boolean;
}

/** The header texts over a column from top to bottom, each once. */
function headerTexts(
  reader: GridReader,
  column: number,
  area: Pick<HeaderBlock, "top" | "bottom" | "left">,
): HeaderText[] {
  const texts: HeaderText[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const own = reader.filled(row, column)?.text.trim() ?? "";
    const text = own === "" && row < area.bottom ? groupWord(reader, row, column, area) : own;
    if (text === "" || texts.at(-1)?.text === text) continue;
    texts.push({ text, isGroup: own === "" || isOverOthers(reader, row, column, area.bottom) });
  }
  return texts;
}

function isOverOthers(reader: GridReader, row: number, column: number, bottom: number): boolean {
  const merge = reader.mergeAt(row, column);
  if (merge) return merge.right > merge.left && merge.bottom < bottom;
  return (
    row < bottom &&
    reader.own(row, column + 1) === undefined &&
    hasTextBelow(reader, row, bottom, column) &&
    hasTextBelow(reader, row, bottom, column + 1) &&
    !reader.isCovered(row, column + 1)
  );
}

/** 組の見出し: without merged cells, a word over several columns stands over the first of them only. */
function groupWord(
  reader: GridReader,
  row: number,
  column: number,
  { bottom, left }: Pick<HeaderBlock, "bottom" | "left">,
): string {
  if (!hasTextBelow(reader, row, bottom, column)) return "";
  let at = column - 1;
  while (at >= left && reader.filled(row, at) === undefined) at--;
  const isGroup = at >= left && reader.own(row, at) !== undefined && hasTextBelow(reader, row, bottom, at);
  return isGroup ? (reader.own(row, at)?.text.trim() ?? "") : "";
}

function hasTextBelow(reader: GridReader, row: number, bottom: number, column: number): boolean {
  for (let below = row + 1; below <= bottom; below++) if (reader.own(below, column)) return true;
  return false;
}

const isSure = (match: HeaderMatch | undefined): match is HeaderMatch =>
  match !== undefined && match.certainty >= SURE;
const isAnswer = (match: HeaderMatch | undefined): match is HeaderMatch =>
  isSure(match) && (match.field === "status" || match.field === "progress");
const anyText = new Set([...nameWhereNoOther, ...wordsUnderGroup].map(foldText));

/**
 * The lowest text is the most specific, but for guidance (簡潔に記載) and words that fit any column (内容 under
 * 進捗状況); 担当 over 府省庁 are one header. A text over other columns too names none of them (施策 over 通番 and 施策名).
 */
function readTexts(texts: readonly HeaderText[], words: HeaderWordIndex): Omit<HeaderColumn, "column"> {
  const all = texts.map(({ text }) => text);
  const word = all.at(-1) ?? "";
  const whole = { text: all.join("／"), word, recency: recency(all.join("")) };
  const lowest = words.match(word);
  if (lowest?.isLearned) return { ...whole, match: lowest };
  if (all.some(isOtherPeriod)) return whole;
  const fitsAny = (lowest?.field ?? "name") === "name" && anyText.has(lowest?.word ?? foldText(word));
  if (lowest && lowest.certainty >= SURE && !fitsAny) return { ...whole, match: lowest };
  const above = texts.slice(0, -1).toReversed();
  const own = above.filter(({ isGroup }) => !isGroup).map(({ text }) => words.match(text));
  const answer = fitsAny && above.map(({ text }) => words.match(text)).find(isAnswer);
  const joined = words.match(all.join(""));
  const best = (joined?.certainty ?? 0) > (lowest?.certainty ?? 0) ? joined : lowest;
  const match = own.find(isSure) ?? (answer || best);
  return { ...whole, ...(match && { match }) };
}
