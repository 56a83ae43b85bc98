import type { GridReader } from "../grid/GridReader";
import { foldText } from "../text/foldText";
import type { ColumnSpan } from "./HeaderBlock";
import { recency } from "./headerText";
import { wordsOfAnyColumn, type HeaderWordIndex } from "./HeaderWordIndex";
import { opensTable, surelyNamed } from "./opensTable";
import { headsOtherTable } from "./otherTable";

/** Every header row has a short header among its texts; so most rows need not be looked at further. */
const SHORT = 12;
/** Fewer headers are no table that stands there twice. */
const NARROWEST = 3;
/** A column between two tables is blank at least so far down. */
const GAP_ROWS = 5;
/** A table to the left shows itself at least so soon. */
const NEIGHBOUR_ROWS = 8;

/** 並んだ見出し: header cells side by side. */
interface HeaderGroup extends ColumnSpan {
  readonly texts: readonly string[];
}

/** 見出しの幅: which stretches of columns a row is the header of; none where it is no header. */
export function headerSpans(reader: GridReader, row: number, words: HeaderWordIndex): ColumnSpan[] {
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
  while (known.length > 1 && isAside(known.at(-1) ?? first, known.slice(0, -1), words)) known.pop();
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

/** 担当府省庁 beside 電話: a table at the side that says nothing of the measures but what they have already. */
function isAside(group: HeaderGroup, before: readonly HeaderGroup[], words: HeaderWordIndex): boolean {
  const fieldsOf = (texts: readonly string[]): (string | undefined)[] =>
    texts.map((text) => words.match(text)?.field);
  const known = new Set(before.flatMap(({ texts }) => fieldsOf(texts)));
  const own = fieldsOf(group.texts);
  const isPeriod = group.texts.some((text) => recency(text) !== 0);
  return (
    !isPeriod && own.length > 1 && own.includes(undefined) && own.every((field) => known.has(field) || !field)
  );
}

const isOfOther = (texts: readonly string[], words: HeaderWordIndex): boolean =>
  (headsOtherTable(texts, words) || isLegend(texts, words)) && !opensTable(texts, words);

/** 状況 beside 内容: what the marks mean. */
const isLegend = (texts: readonly string[], words: HeaderWordIndex): boolean =>
  texts.length === 2 &&
  ["status", "label"].includes(words.match(texts[0] ?? "")?.field ?? "") &&
  wordsOfAnyColumn.has(words.match(texts[1] ?? "")?.word ?? "");

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
  if (table.left < 2 || !isBlankColumn(reader, row, table.left - 1)) return false;
  for (let below = row; below < row + NEIGHBOUR_ROWS; below++) {
    if (reader.filledColumns(below).filter((column) => column < table.left).length > 1) return true;
  }
  return false;
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
    width >= NARROWEST &&
    keys.length % width === 0 &&
    keys.every((key, index) => key === keys[index % width]);
  // A merged header would make columns and texts differ in number.
  if (!isRepeated || group.right - group.left + 1 !== keys.length) return [group];
  return Array.from({ length: keys.length / width }, (_, index) => ({
    left: group.left + index * width,
    right: group.left + (index + 1) * width - 1,
    texts: group.texts.slice(index * width, (index + 1) * width),
  }));
}
