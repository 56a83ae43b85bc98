import { memoize } from "../collection/memoize";
import type { GridReader } from "../grid/GridReader";
import { hasJapanese } from "../text/hasJapanese";
import type { ColumnSpan, HeaderBlock } from "./HeaderBlock";
import { isPeriodWord } from "./headerText";
import type { HeaderWordIndex } from "./HeaderWordIndex";
import { headingLevel } from "./headingLine";

const TALLEST = 4;
const LONGEST_WORD = 16;

/** 見出しの下端: vertical merges, or rows of nothing but headers of columns that have none above, make a header of several rows. */
export function headerBottom(
  reader: GridReader,
  top: number,
  span: ColumnSpan,
  words: HeaderWordIndex,
): number {
  const merged = columnsIn(reader, top, span).map((column) => reader.mergeAt(top, column)?.bottom ?? top);
  let bottom = Math.min(Math.max(top, ...merged), top + TALLEST - 1);
  while (bottom - top < TALLEST - 1 && isSubHeader(reader, top, bottom, span, words)) bottom++;
  return bottom;
}

function isSubHeader(
  reader: GridReader,
  top: number,
  bottom: number,
  span: ColumnSpan,
  words: HeaderWordIndex,
): boolean {
  const row = bottom + 1;
  const columns = columnsIn(reader, row, span);
  const texts = columns.map((column) => reader.own(row, column)?.text ?? "");
  const isSparse = columns.length < columnsIn(reader, top, span).length;
  if (isSparse && texts.length > 1 && texts.every((text) => words.matchWhole(text) !== undefined))
    return true;
  return (
    texts.some((text) => words.match(text) !== undefined) &&
    texts.every(isWord) &&
    columns.every((column, index) => isFree(reader, top, bottom, column, texts[index] ?? "", words))
  );
}

/** A sub-header stands where nothing is above it, or below a word over several columns. */
function isFree(
  reader: GridReader,
  top: number,
  bottom: number,
  column: number,
  text: string,
  words: HeaderWordIndex,
): boolean {
  let above = bottom;
  while (above > top && reader.filled(above, column) === undefined) above--;
  const cell = reader.filled(above, column);
  if (cell === undefined) return words.match(text) !== undefined || isUnderGroup(reader, above, column);
  const merge = reader.mergeAt(above, column);
  if (merge !== undefined) return merge.right > merge.left;
  if (isUnderGroup(reader, above, column + 1)) return true;
  return words.match(text) !== undefined && words.match(cell.text) === undefined;
}

/** Whether the nearest header to the left may stand over this column too. */
function isUnderGroup(reader: GridReader, row: number, column: number): boolean {
  return reader.own(row, column) === undefined && reader.own(row, column - 1) !== undefined;
}

const isWord = memoize(
  (text) =>
    text.trim().length <= LONGEST_WORD &&
    !/。|ください/u.test(text) &&
    !(headingLevel(text) !== undefined && hasJapanese(text)),
);

const columnsIn = (reader: GridReader, row: number, { left, right }: ColumnSpan): number[] =>
  reader.filledColumns(row).filter((column) => left <= column && column <= right);

/** 見出しの上端: words over several columns (上半期, 記入欄) stand above the row by which a header is known. */
export function headerTop(
  reader: GridReader,
  row: number,
  above: number,
  header: HeaderBlock,
  words: HeaderWordIndex,
): number {
  let top = row;
  while (top - 1 > above && row - top < TALLEST - 1 && isGroupRow(reader, top - 1, header, words)) top--;
  return top;
}

function isGroupRow(reader: GridReader, row: number, header: HeaderBlock, words: HeaderWordIndex): boolean {
  const columns = columnsIn(reader, row, header);
  const [first] = columns;
  if (first === undefined || !columns.every((column) => isWord(reader.own(row, column)?.text ?? "")))
    return false;
  const left = Math.min(first, header.columns[0]?.column ?? first);
  const isOverPart = (column: number): boolean => coversPart(reader, row, column, { ...header, left });
  const hasBelow = (column: number): boolean => reader.filled(row + 1, column) !== undefined;
  const isOwnHeader = (column: number): boolean =>
    !hasBelow(column) && words.matchWhole(reader.own(row, column)?.text ?? "") !== undefined;
  if (columns.some(isOverPart))
    return columns.every((column) => isOverPart(column) || isOwnHeader(column) || hasBelow(column));
  if (columns.some(isOwnHeader))
    return columns.every((column) => isOwnHeader(column) || isOverTwo(reader, row, column));
  return columns.length >= 2 && columns.every((column) => isUnmergedGroup(reader, row, column));
}

/** A title is merged over the whole table, a group's word over some of its columns. */
function coversPart(reader: GridReader, row: number, column: number, span: ColumnSpan): boolean {
  const merge = reader.mergeAt(row, column);
  if (!merge) return false;
  return merge.bottom > merge.top || merge.left > span.left || merge.right < span.right;
}

/** Over its own column and at least one blank one to the right, each with a header below. */
const isOverTwo = (reader: GridReader, row: number, column: number): boolean =>
  reader.mergeAt(row, column) === undefined &&
  reader.own(row, column + 1) === undefined &&
  reader.own(row + 1, column) !== undefined;

/** Likewise, and a period's word: without merges nothing else tells a group's word from a title. */
const isUnmergedGroup = (reader: GridReader, row: number, column: number): boolean =>
  isOverTwo(reader, row, column) &&
  reader.own(row + 1, column + 1) !== undefined &&
  isPeriodWord(reader.own(row, column)?.text ?? "");
