import type { GridReader } from "../grid/GridReader";
import { readLabel } from "../label/readLabel";
import type { HeadingField } from "../measure/MeasureRow";
import { foldText } from "../text/foldText";
import { hasJapanese } from "../text/hasJapanese";
import type { ColumnMap } from "./ColumnMap";
import { headingText, isSentence, type Heading, type HeadingLevels } from "./headingLine";
import type { Line } from "./Line";
import { isRemark } from "./lineKinds";

/** What comes after a lone line: a header, rows of the table, a table of another kind, or nothing of the kind. */
export type Follower = "header" | "row" | "otherTable" | "other";

/** A page's number or a sentence to the reader, not a name. */
const isNoName = /^[\d０-９]+$|。$|ください/u;

/** １．施策の進捗状況: what the whole sheet is called, though it is numbered as a heading is. */
const title = /(?:施策.{0,6}状況|施策一覧表?|調査票|回答票|様式)(?:\([^)]*\))?$/u;

/** A heading without a mark of its own stands for a group of measures. */
const UNMARKED_LEVEL: HeadingField = "group";

/**
 * 一つの文だけの行: a heading, a row of the table (a label or a name alone), or nothing: a caption, the rest of
 * the row above. `columns` is undefined above the first header.
 */
export function readLoneLine(
  reader: GridReader,
  line: Line,
  columns: ColumnMap | undefined,
  follower: Follower,
  levelOf: HeadingLevels,
): Heading | "row" | "nothing" {
  const [column = 0] = line.columns;
  const [text = ""] = line.texts;
  const isWide = (reader.mergeAt(line.row, column)?.right ?? column) > column;
  if (columns && column === columns.label && readLabel(text)) return "row";
  if (isRemark(text) || (columns === undefined && title.test(foldText(text)))) return "nothing";
  if (columns && column === columns.ministries && !isWide && levelOf(text) === undefined) return "row";
  const inText = !isWide && isTextColumn(column, columns);
  const level = inText ? undefined : levelOf(text);
  if (level) return { level, text: headingText(text) };
  if (columns && column === columns.name && !isWide) return isNoName.test(text.trim()) ? "nothing" : "row";
  const mayHead = !inText && (isWide || column !== columns?.id) && hasJapanese(text);
  return mayHead && isUnmarkedHeading(text, isWide, columns, follower)
    ? { level: UNMARKED_LEVEL, text: headingText(text) }
    : "nothing";
}

/** Columns in which a lone text goes on from the row above. */
function isTextColumn(column: number, columns: ColumnMap | undefined): boolean {
  const { progress, deadline, note } = columns ?? {};
  return [progress, deadline, note].includes(column);
}

/** 2007's headings carry no mark: they are known by what stands below them. */
function isUnmarkedHeading(
  text: string,
  isWide: boolean,
  columns: ColumnMap | undefined,
  follower: Follower,
): boolean {
  if (isSentence(text)) return false;
  return (
    follower === "header" ||
    (columns !== undefined && follower === "row" && (isWide || columns.label !== undefined))
  );
}
