import { memoize } from "../collection/memoize";
import type { GridReader } from "../grid/GridReader";
import { hasJapanese } from "../text/hasJapanese";
import { foldText } from "../text/foldText";
import { headerOf, type ColumnSpan, type HeaderBlock } from "./HeaderBlock";
import { headingLevel } from "./headingLine";
import { isPeriodWord } from "./headerText";
import { nameWhereNoOther } from "./headerWords";
import { SURE, type HeaderMatch, type HeaderWordIndex } from "./HeaderWordIndex";
import { headsOtherTable, isOfOtherTable } from "./otherTable";

const TALLEST = 4;
/** So many known headers make a header row, however many unknown ones stand beside them. */
const ENOUGH = 3;
/** Every header row has a short header among its texts; so most rows need not be looked at further. */
const SHORT = 12;
const LONGEST_WORD = 16;
/** A column between two tables is blank at least so far down. */
const GAP_ROWS = 5;
/** A table to the left shows itself at least so soon. */
const NEIGHBOUR_ROWS = 8;
const telling = new Set<HeaderMatch["field"]>(["label", "name", "progress"]);
/** What tells a measure from a category of a legend. */
const placing = ["ministries", "label", "id"] as const satisfies readonly HeaderMatch["field"][];
const fitsAny = new Set(nameWhereNoOther.map(foldText));

/**
 * 見出しを見つける: all headers of a sheet, from top to bottom and from left to right. The printed layout repeats its
 * header under each heading; tables beside each other have a header each.
 */
export function findHeaders(reader: GridReader, words: HeaderWordIndex): HeaderBlock[] {
  const headers: HeaderBlock[] = [];
  let above = 0;
  for (const row of reader.filledRows) {
    if (row <= above) continue;
    const found = headerSpans(reader, row, words).map((span) => {
      const bottom = headerBottom(reader, row, span, words);
      const lower = trimmed(headerOf(reader, { top: row, bottom }, span, words), reader);
      const top = headerTop(reader, row, above, lower, words);
      return trimmed(headerOf(reader, { top, bottom }, span, words), reader);
    });
    headers.push(...found);
    above = Math.max(above, ...found.map(({ bottom }) => bottom));
  }
  return headers;
}

interface HeaderGroup extends ColumnSpan {
  readonly texts: readonly string[];
}

/** Which stretches of columns a row is the header of; none where it is no header. */
function headerSpans(reader: GridReader, row: number, words: HeaderWordIndex): ColumnSpan[] {
  const columns = reader.filledColumns(row);
  const texts = columns.map((column) => reader.own(row, column)?.text ?? "");
  if (texts.length < 2) return [];
  if (!texts.some((text) => text.length <= SHORT && words.matchWhole(text) !== undefined)) return [];
  const groups = groupsOf(reader, row, columns).flatMap(splitRepeated);
  const tables = twinTables(groups, words);
  if (tables.length > 1)
    return tables.map((table, index) => spanOf(reader, row, groups, table, tables[index + 1]));
  const own = groups.filter((group) => groups.length === 1 || !isOfOther(group.texts, words));
  if (
    !opensTable(
      own.flatMap((group) => group.texts),
      words,
    )
  )
    return [];
  const known = own.filter((group) => group.texts.some((text) => words.match(text) !== undefined));
  const [first] = known;
  if (!first) return [];
  const last = known.at(-1) ?? first;
  const next = groups.find(
    (group) => group.left > last.left || (group.left > first.left && !own.includes(group)),
  );
  return [spanOf(reader, row, groups, first, next)];
}

/** Headers beside each other that ask for the same. */
function twinTables(groups: readonly HeaderGroup[], words: HeaderWordIndex): HeaderGroup[] {
  const tables = groups.filter(({ texts }) => opensTable(texts, words));
  const shared = (a: HeaderGroup, b: HeaderGroup): number => {
    const fields = surelyNamed(a.texts, words);
    return [...surelyNamed(b.texts, words)].filter((field) => fields.has(field)).length;
  };
  const [first] = tables;
  return tables.filter((table) => first !== undefined && shared(first, table) >= 2);
}

const isOfOther = (texts: readonly string[], words: HeaderWordIndex): boolean =>
  (headsOtherTable(texts, words) || isLegend(texts, words)) && !opensTable(texts, words);

/** 状況 beside 内容: what the marks mean. */
const isLegend = (texts: readonly string[], words: HeaderWordIndex): boolean =>
  texts.length === 2 &&
  ["status", "label"].includes(words.match(texts[0] ?? "")?.field ?? "") &&
  fitsAny.has(words.match(texts[1] ?? "")?.word ?? "");

/** From where what stands to the left ends, to where another table begins. */
const spanOf = (
  reader: GridReader,
  row: number,
  groups: readonly HeaderGroup[],
  table: HeaderGroup,
  next: HeaderGroup | undefined,
): ColumnSpan => ({
  left: hasNeighbour(reader, row, groups, table) ? table.left : 1,
  right: next ? next.left - 1 : reader.columnCount,
});

/** Blank columns to the left of a table are its own, as its headings may stand there; another table's are not. */
function hasNeighbour(
  reader: GridReader,
  row: number,
  groups: readonly HeaderGroup[],
  table: HeaderGroup,
): boolean {
  if (groups[0] !== table) return true;
  for (let below = row; below < row + NEIGHBOUR_ROWS; below++) {
    if (reader.filledColumns(below).filter((column) => column < table.left).length > 1) return true;
  }
  return false;
}

/** A table's lines end with its last known header; unknown ones that follow without a blank column are listed with it. */
function trimmed(header: HeaderBlock, reader: GridReader): HeaderBlock {
  const known = header.columns.findLast(({ match }) => match !== undefined)?.column ?? header.right;
  const right = Math.min(reader.mergeAt(header.bottom, known)?.right ?? known, header.right);
  let end = right;
  while (header.columns.some(({ column }) => column === end + 1)) end++;
  return { ...header, right, columns: header.columns.filter(({ column }) => column <= end) };
}

/** Header cells side by side, parted where columns between them are blank. */
function groupsOf(reader: GridReader, row: number, columns: readonly number[]): HeaderGroup[] {
  const groups: { left: number; right: number; texts: string[] }[] = [];
  for (const column of columns) {
    const text = reader.own(row, column)?.text ?? "";
    const right = reader.mergeAt(row, column)?.right ?? column;
    const last = groups.at(-1);
    if (last && !hasGap(reader, row, last.right, column)) {
      last.right = right;
      last.texts.push(text);
    } else groups.push({ left: column, right, texts: [text] });
  }
  return groups;
}

function hasGap(reader: GridReader, row: number, left: number, right: number): boolean {
  for (let column = left + 1; column < right; column++) {
    if (isBlankColumn(reader, row, column)) return true;
  }
  return false;
}

function isBlankColumn(reader: GridReader, row: number, column: number): boolean {
  for (let at = row; at < row + GAP_ROWS; at++) if (reader.filled(at, column)) return false;
  return true;
}

/** 番号 施策名 担当 番号 施策名 担当: two tables without a blank column between them. */
function splitRepeated(group: HeaderGroup): HeaderGroup[] {
  const keys = group.texts.map(foldText);
  const width = keys.indexOf(keys[0] ?? "", 1);
  const isRepeated =
    width >= ENOUGH && keys.length % width === 0 && keys.every((key, index) => key === keys[index % width]);
  // A merged header would make columns and texts differ in number.
  if (!isRepeated || group.right - group.left + 1 !== keys.length) return [group];
  return Array.from({ length: keys.length / width }, (_, index) => ({
    left: group.left + index * width,
    right: group.left + (index + 1) * width - 1,
    texts: group.texts.slice(index * width, (index + 1) * width),
  }));
}

/**
 * Texts open a table when three of them are surely header words, or two and at least half of all. One of them
 * must be a measure's own (label, name, progress).
 */
function opensTable(texts: readonly string[], words: HeaderWordIndex): boolean {
  const fields = surelyNamed(texts, words);
  const matches = texts.map(words.match).filter((each) => each !== undefined);
  const isOwn = matches.some(
    ({ field, word }) => telling.has(field) && (fields.has("name") || !fitsAny.has(word)),
  );
  if (!isOwn || isOfOtherTable(texts, fields)) return false;
  return fields.size >= ENOUGH || (fields.size === 2 && matches.length * 2 >= texts.length);
}

/** The fields that texts surely name; 内容 heads anything, and is a name only beside an answer. */
function surelyNamed(texts: readonly string[], words: HeaderWordIndex): Set<HeaderMatch["field"]> {
  const sure = texts.map(words.match).filter((each) => each && each.certainty >= SURE);
  const own = new Set(sure.flatMap((match) => (match && !fitsAny.has(match.word) ? [match.field] : [])));
  const isAnswered = own.has("progress") || (own.has("status") && placing.some((field) => own.has(field)));
  return isAnswered && sure.some((match) => match?.field === "name") ? own.add("name") : own;
}

/** Vertical merges, or rows of nothing but headers of columns that have none above, make a header of several rows. */
function headerBottom(reader: GridReader, top: number, span: ColumnSpan, words: HeaderWordIndex): number {
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

/** Words over several columns (上半期, 記入欄) stand above the row by which a header is known. */
function headerTop(
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
