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
import { mentionName, readMinistries, withoutLineBreaks } from "../ministry/readMinistries";
import { readStatus } from "../status/readStatus";
import { isBlank } from "../text/blank";
import { stripInvisible } from "../text/invisibleCharacters";
import { hasRelistedMark } from "../text/relistedMark";
import type { Judges } from "./assignColumns";
import type { ColumnMap } from "./ColumnMap";
import { headingText } from "./headingLine";
import type { HeadingStack } from "./HeadingStack";
import { sourceCell } from "./sourceCell";

type Cells = Partial<Record<MeasureField, SourceCell>>;

/**
 * 行を読む. Undefined when the row carries no measure: neither label nor name of its own (nor an id beside
 * other fields, where the name was lost).
 */
export function readRow(
  reader: GridReader,
  row: number,
  columns: ColumnMap,
  headings: HeadingStack,
  carried: ReadonlySet<MeasureField>,
  judges: Judges,
): MeasureRow | undefined {
  if (!carriesMeasure(reader, row, columns)) return undefined;
  const cells = readCells(reader, row, columns);
  for (const field of headingFields) {
    const cell = cells[field];
    if (cell && !isBlank(cell.text)) headings.set(field, headingText(cell.text), cell);
    else if (cell && !carried.has(field)) headings.set(field, "", cell);
  }
  const ministries = cells.ministries ? readMinistries(cells.ministries.text, judges.ministries) : [];
  return {
    sheet: reader.grid.name,
    row,
    id: valueOf(cells.id),
    ...headingValues(headings),
    label: labelOf(cells.label),
    name: lineOf(cells.name),
    ministries: ministries.map(mentionName),
    ministriesText: valueOf(cells.ministries),
    status: statusOf(cells.status, judges),
    progress: valueOf(cells.progress),
    deadline: valueOf(cells.deadline),
    note: valueOf(cells.note),
    relisted: isRelisted(cells),
    cells: { ...headingCells(headings), ...cells },
  };
}

function carriesMeasure(reader: GridReader, row: number, columns: ColumnMap): boolean {
  const has = (field: MeasureField): boolean => {
    const column = columns[field];
    return column !== undefined && !isBlank(reader.own(row, column)?.text);
  };
  if (has("label") || has("name")) return true;
  const others = (["ministries", "status", "progress", "deadline"] as const).filter(has).length;
  const sharesName = columns.name !== undefined && reader.isCovered(row, columns.name);
  return (has("id") && others >= 2) || (sharesName && others >= 1 && has("ministries"));
}

function readCells(reader: GridReader, row: number, columns: ColumnMap): Cells {
  const cells: Cells = {};
  for (const field of measureFields) {
    const column = columns[field];
    if (column !== undefined) cells[field] = sourceCell(reader, row, column);
  }
  return cells;
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

function headingCells(headings: HeadingStack): Cells {
  return Object.fromEntries(
    headingFields.flatMap((field) => {
      const heading = headings.at(field);
      return heading?.text ? [[field, heading.cell]] : [];
    }),
  );
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
