import type { GridReader } from "../grid/GridReader";
import { readLabel } from "../label/readLabel";
import {
  headingFields,
  measureFields,
  type HeadingField,
  type MeasureField,
  type MeasureRow,
  type SourceCell,
} from "../measure/MeasureRow";
import { mentionName, namesSomebody, readMinistries, withoutLineBreaks } from "../ministry/readMinistries";
import { readStatus } from "../status/readStatus";
import { isBlank } from "../text/blank";
import { stripInvisible } from "../text/invisibleCharacters";
import { hasRelistedMark } from "../text/relistedMark";
import type { Judges } from "./assignColumns";
import type { ColumnMap } from "./ColumnMap";
import { headingText } from "./headingLine";
import type { HeadingStack } from "./HeadingStack";
import { blankCell, sourceCell } from "./sourceCell";

type Cells = Record<MeasureField, SourceCell | undefined>;

/** What a row is read with. */
export interface RowSurroundings {
  readonly headings: HeadingStack;
  /** Heading columns that name a heading on its first row only. */
  readonly carried: ReadonlySet<MeasureField>;
  readonly judges: Judges;
  /** The measure on the sheet row directly above. */
  readonly above: MeasureRow | undefined;
}

/** What another ministry's answer to the same measure does not repeat. */
const sharedFields = ["id", "label", "name"] as const;

/**
 * 行を読む. Undefined when the row carries no measure: neither label nor name of its own, nor an id beside
 * other fields where the name was lost, nor another ministry's answer to the measure above.
 */
export function readRow(
  reader: GridReader,
  row: number,
  columns: ColumnMap,
  { headings, carried, judges, above }: RowSurroundings,
): MeasureRow | undefined {
  const carries = whatItCarries(reader, row, columns);
  const isAnswer = carries === "answer" && above !== undefined;
  if (carries !== "measure" && !isAnswer) return undefined;
  const cells = readCells(reader, row, columns, isAnswer ? above : undefined);
  takeHeadings(cells, headings, carried);
  return rowOf(reader.grid.name, row, cells, headings, judges);
}

function rowOf(sheet: string, row: number, cells: Cells, headings: HeadingStack, judges: Judges): MeasureRow {
  return {
    sheet,
    row,
    id: valueOf(cells.id),
    ...headingValues(headings),
    label: labelOf(cells.label),
    name: lineOf(cells.name),
    ministries: ministriesIn(cells.ministries, judges),
    ministriesText: valueOf(cells.ministries),
    status: statusOf(cells.status, judges),
    progress: valueOf(cells.progress),
    deadline: valueOf(cells.deadline),
    note: valueOf(cells.note),
    relisted: isRelisted(cells),
    cells,
  };
}

function whatItCarries(
  reader: GridReader,
  row: number,
  columns: ColumnMap,
): "measure" | "answer" | "nothing" {
  const has = (field: MeasureField): boolean => {
    const column = columns[field];
    return column !== undefined && !isBlank(reader.own(row, column)?.text);
  };
  if (has("label") || has("name")) return "measure";
  const others = (["ministries", "status", "progress", "deadline"] as const).filter(has).length;
  const sharesName = columns.name !== undefined && reader.isCovered(row, columns.name);
  if ((has("id") && others >= 2) || (sharesName && has("ministries"))) return "measure";
  return has("ministries") && (has("status") || has("progress")) ? "answer" : "nothing";
}

/** The cells of a row; what another ministry's answer does not repeat comes from the measure above. */
function readCells(
  reader: GridReader,
  row: number,
  columns: ColumnMap,
  above: MeasureRow | undefined,
): Cells {
  const cells = {} as Cells;
  for (const field of measureFields) {
    const column = columns[field];
    cells[field] = column === undefined ? undefined : sourceOf(reader, row, column, columns);
  }
  for (const field of above ? sharedFields : []) cells[field] = above?.cells[field];
  return cells;
}

/** Takes the headings that stand in columns; where none stands, the one above the rows is the row's. */
function takeHeadings(cells: Cells, headings: HeadingStack, carried: ReadonlySet<MeasureField>): void {
  for (const field of headingFields) {
    const cell = cells[field];
    if (cell && !isBlank(cell.text)) headings.set(field, headingText(cell.text), cell);
    else if (cell && !carried.has(field)) headings.set(field, "", cell);
    const heading = headings.at(field);
    if (!cell && heading?.text) cells[field] = heading.cell;
  }
}

/** Text merged across two fields' columns belongs to the first; the other one is blank. */
function sourceOf(reader: GridReader, row: number, column: number, columns: ColumnMap): SourceCell {
  const anchor = reader.anchor(row, column);
  const isAnothers = anchor.column !== column && Object.values(columns).includes(anchor.column);
  return isAnothers ? blankCell(row, column) : sourceCell(reader, row, column);
}

function headingValues(headings: HeadingStack): Record<HeadingField, string | null> {
  const value = (field: HeadingField): string | null => headings.at(field)?.text || null;
  return {
    chapter: value("chapter"),
    section: value("section"),
    item: value("item"),
    group: value("group"),
    subgroup: value("subgroup"),
  };
}

/** Nobody is named by a － or by the mark 再掲. */
function ministriesIn(cell: SourceCell | undefined, judges: Judges): string[] {
  if (!cell || !namesSomebody(cell.text)) return [];
  return readMinistries(cell.text, judges.ministries).map(mentionName);
}

/** A text as content: without invisible characters and outer space; lines stay. */
function valueOf(cell: SourceCell | undefined): string | null {
  if (!cell || isBlank(cell.text)) return null;
  return stripInvisible(cell.text).trim();
}

/** A text that is one line, whatever the cell's width made of it. */
function lineOf(cell: SourceCell | undefined): string | null {
  const value = valueOf(cell);
  return value === null ? null : withoutLineBreaks(value);
}

function labelOf(cell: SourceCell | undefined): string | null {
  const line = lineOf(cell);
  return line === null ? null : (readLabel(line)?.repaired ?? line);
}

function statusOf(cell: SourceCell | undefined, judges: Judges): string | null {
  const value = valueOf(cell);
  if (value === null) return null;
  const { code, form } = readStatus(value, judges.scheme);
  return form !== "toConfirm" && code !== undefined ? code : value;
}

const isRelisted = (cells: Cells): boolean =>
  [cells.name, cells.progress, cells.status, cells.note].some(
    (cell) => cell !== undefined && hasRelistedMark(cell.text),
  );
