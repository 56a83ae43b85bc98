import type { GridReader } from "../grid/GridReader";
import { readLabel } from "../label/readLabel";
import { isMainMeasure } from "../measure/isMainMeasure";
import {
  headingFields,
  type HeadingField,
  type MeasureField,
  type MeasureRow,
  type OwnField,
  type SourceCell,
} from "../measure/MeasureRow";
import { mentionName, namesSomebody, readMinistries, withoutLineBreaks } from "../ministry/readMinistries";
import { readStatus } from "../status/readStatus";
import { isBlank } from "../text/blank";
import { stripInvisible } from "../text/invisibleCharacters";
import { hasRelistedMark } from "../text/relistedMark";
import type { ColumnMap } from "./ColumnMap";
import { headingText } from "./headingLine";
import type { HeadingStack } from "./HeadingStack";
import type { Judges } from "./Judges";
import { blankCell, sourceCell } from "./sourceCell";
import { hasSplitLabel, readSplitLabel, type SplitLabel } from "./splitLabel";
import type { TableColumns } from "./TableColumns";

type Cells = Record<MeasureField, SourceCell | undefined>;

/** What a row is read with. */
export interface RowSurroundings {
  readonly headings: HeadingStack;
  readonly judges: Judges;
  /** The measure on the sheet row directly above. */
  readonly above: MeasureRow | undefined;
  /** The label above, where labels are split over columns. */
  readonly labelAbove: SplitLabel | undefined;
}

/** What another ministry's answer to the same measure does not repeat. */
const sharedFields = ["id", "label", "name"] as const;

/** 読んだ行. */
export interface ReadRow {
  readonly row: MeasureRow;
  readonly label: SplitLabel | undefined;
}

/**
 * 行を読む. Undefined when the row carries no measure: neither label nor name of its own, nor an id beside
 * other fields where the name was lost, nor another ministry's answer to the measure above.
 */
export function readRow(
  reader: GridReader,
  row: number,
  table: TableColumns,
  { headings, judges, above, labelAbove }: RowSurroundings,
): ReadRow | undefined {
  const carries = whatItCarries(reader, row, table);
  const isAnswer =
    carries === "answer" &&
    above !== undefined &&
    (answers(reader, row, table) || namesMinistries(reader, row, table, judges));
  if (carries !== "measure" && !isAnswer) return undefined;
  const cells = readCells(reader, row, table.columns, isAnswer ? above : undefined);
  const label = table.labelParts.length > 0 ? readSplitLabel(reader, row, table, labelAbove) : undefined;
  if (label) cells.label = label.cell;
  takeHeadings(cells, headings, table.carried);
  const read: MeasureRow = {
    sheet: reader.grid.name,
    row,
    ...headingValues(headings),
    ...ownValues(cells, judges),
    grain: judges.grain,
    cells,
  };
  return { row: label ? { ...read, label: label.text || null } : read, label };
}

/** What a measure's own cells say. */
type OwnValues = Pick<MeasureRow, Exclude<OwnField, "main"> | "ministriesText" | "relisted" | "isMain">;

function ownValues(cells: Cells, judges: Judges): OwnValues {
  return {
    id: valueOf(cells.id),
    label: labelOf(cells.label),
    name: lineOf(cells.name),
    ministries: ministriesIn(cells.ministries, judges),
    ministriesText: valueOf(cells.ministries),
    status: statusOf(cells.status, judges),
    progress: valueOf(cells.progress),
    deadline: valueOf(cells.deadline),
    note: valueOf(cells.note),
    relisted: isRelisted(cells),
    isMain: isMainMeasure(cells),
  };
}

/** The row with some of its cells in place of those it had: a row that a page break cut in two goes on. */
export function withCells(row: MeasureRow, changed: Partial<Cells>, judges: Judges): MeasureRow {
  const cells = { ...row.cells, ...changed };
  return { ...row, ...ownValues(cells, judges), label: row.label, cells };
}

/** Whether a row without a measure's name says how it goes. */
const answers = (reader: GridReader, row: number, { columns }: TableColumns): boolean =>
  [columns.status, columns.progress].some(
    (column) => column !== undefined && !isBlank(reader.own(row, column)?.text),
  );

/** A ministry that has not answered yet; a remark that strayed into the column names none, a list's rest goes on. */
function namesMinistries(
  reader: GridReader,
  row: number,
  { columns }: TableColumns,
  judges: Judges,
): boolean {
  const text = reader.own(row, columns.ministries ?? 0)?.text ?? "";
  const mentions = readMinistries(text, judges.ministries);
  return (
    !goesOn.test(text.trim()) && mentions.length > 0 && mentions.every(({ entry }) => entry !== undefined)
  );
}

const goesOn = /^(?:及び|並びに|および|ならびに|[、，,・])/u;

function whatItCarries(
  reader: GridReader,
  row: number,
  table: TableColumns,
): "measure" | "answer" | "nothing" {
  const { columns } = table;
  const has = (field: MeasureField): boolean => {
    const column = columns[field];
    return column !== undefined && !isBlank(reader.own(row, column)?.text);
  };
  if (has("label") || has("name") || hasSplitLabel(reader, row, table)) return "measure";
  const others = (["ministries", "status", "progress", "deadline"] as const).filter(has).length;
  const sharesName = columns.name !== undefined && reader.isCovered(row, columns.name);
  if ((has("id") && others >= 2) || (sharesName && has("ministries"))) return "measure";
  return has("ministries") ? "answer" : "nothing";
}

/** The cells of a row; what another ministry's answer does not repeat comes from the measure above. */
function readCells(
  reader: GridReader,
  row: number,
  columns: ColumnMap,
  above: MeasureRow | undefined,
): Cells {
  const at = (column: number | undefined): SourceCell | undefined =>
    column === undefined ? undefined : sourceOf(reader, row, column, columns);
  // All keys at once: objects that grow one by one are slow.
  const cells = {
    id: at(columns.id),
    chapter: at(columns.chapter),
    section: at(columns.section),
    item: at(columns.item),
    group: at(columns.group),
    subgroup: at(columns.subgroup),
    label: at(columns.label),
    name: at(columns.name),
    ministries: at(columns.ministries),
    status: at(columns.status),
    progress: at(columns.progress),
    deadline: at(columns.deadline),
    note: at(columns.note),
    main: at(columns.main),
  };
  for (const field of above ? sharedFields : []) cells[field] = above?.cells[field];
  return cells;
}

/** Takes the headings that stand in columns; where none stands, the one above the rows is the row's. */
function takeHeadings(cells: Cells, headings: HeadingStack, carried: ReadonlySet<MeasureField>): void {
  for (const field of headingFields) {
    const cell = cells[field];
    if (cell && ditto.test(cell.text.trim())) continue;
    if (cell && !isBlank(cell.text)) headings.set(field, headingOf(cell), cell);
    else if (cell && !carried.has(field)) headings.set(field, "", cell);
    const heading = headings.at(field);
    if (!cell && (heading?.text || heading?.cell.isPartlyStruck)) cells[field] = heading.cell;
  }
}

/** 〃 under a heading means the same one. */
const ditto = /^(?:〃|″|"|同上|同じ|々)$/u;

const headingOf = ({ text, isPartlyStruck }: SourceCell): string => (isPartlyStruck ? "" : headingText(text));

/** Text merged across two fields' columns belongs to the first; the other one is blank. */
function sourceOf(reader: GridReader, row: number, column: number, columns: ColumnMap): SourceCell {
  const left = reader.mergeAt(row, column)?.left ?? column;
  const isAnothers = left !== column && Object.values(columns).includes(left);
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
  if (!cell || cell.isPartlyStruck || !namesSomebody(cell.text)) return [];
  return readMinistries(cell.text, judges.ministries).map(mentionName);
}

/** A text as content: without invisible characters and outer space; lines stay. */
function valueOf(cell: SourceCell | undefined): string | null {
  if (!cell || cell.isPartlyStruck || isBlank(cell.text)) return null;
  return stripInvisible(cell.text).trim();
}

/** A text that is one line, whatever the cell's width made of it. */
export function lineOf(cell: SourceCell | undefined): string | null {
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
    (cell) => cell !== undefined && !cell.isPartlyStruck && hasRelistedMark(cell.text),
  );
