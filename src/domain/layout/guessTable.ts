import type { GridReader } from "../grid/GridReader";
import type { MeasureField } from "../measure/MeasureRow";
import { agreement, distinctShare, isProse, isValue, looksLikeNames } from "./columnEvidence";
import type { ColumnReading } from "./ColumnReading";
import { headerOf } from "./HeaderBlock";
import { isOtherTableHeader, isYearHeader } from "./headerText";
import type { Judges } from "./Judges";
import { lineAt } from "./Line";
import { certaintyUnder, type Question } from "./Question";
import { readTableColumns } from "./readTableColumns";
import type { TableReading } from "./SheetReading";

/** So many rows are looked at, and so many must hold values for a column to be judged. */
const SAMPLE_ROWS = 200;
const FEW = 3;
const MOSTLY = 0.8;

/** What values alone can tell, the surest first; names and prose are what is left. */
const judged = ["ministries", "status", "label"] as const satisfies readonly MeasureField[];

/** 推し量った表: what is asked about it, and its columns as they would be read. */
export interface TableGuess {
  readonly question: Question;
  readonly table: TableReading;
}

/**
 * 見出しの分からない表: rows that look like measures (ministries or marks in one column, titles in another) below no
 * header that is known. Proposed to the user; never read by itself.
 */
export function guessTable(reader: GridReader, judges: Judges): TableGuess | undefined {
  const rows = reader.filledRows
    .slice(0, SAMPLE_ROWS)
    .filter((row) => lineAt(reader, row).columns.length >= FEW);
  if (rows.some((row) => tellsOtherTable(lineAt(reader, row).texts))) return undefined;
  const [headerRow, ...body] = rows;
  if (headerRow === undefined || body.length < FEW) return undefined;
  const values = (column: number): string[] =>
    body.map((row) => reader.own(row, column)?.text).filter(isValue);
  const columns = columnsByValues(lineAt(reader, headerRow).columns, values, judges);
  const isMeasures =
    columns.name !== undefined &&
    columns.ministries !== undefined &&
    (columns.status ?? columns.label ?? columns.progress) !== undefined;
  if (!isMeasures) return undefined;
  const header = headerOf(
    reader,
    { top: headerRow, bottom: headerRow },
    { left: 1, right: reader.columnCount },
    judges.headers,
  );
  const { readings } = readTableColumns(reader, header, values, judges, { columns });
  return {
    question: { kind: "unknownHeader", headerRow, columns },
    table: { headerRows: [headerRow], columns, columnReadings: readings.map(guessed), measures: 0 },
  };
}

/** Its values alone speak for what a column was taken for. */
const guessed = (reading: ColumnReading): ColumnReading =>
  reading.field === undefined
    ? reading
    : { ...reading, reason: "values", confidence: certaintyUnder.unknownHeader };

const tellsOtherTable = (texts: readonly string[]): boolean =>
  texts.some(isOtherTableHeader) || texts.filter(isYearHeader).length > 1;

function columnsByValues(
  all: readonly number[],
  valuesOf: (column: number) => readonly string[],
  judges: Judges,
): Partial<Record<MeasureField, number>> {
  const columns: Partial<Record<MeasureField, number>> = {};
  const left = all.filter((column) => valuesOf(column).length >= FEW);
  const take = (field: MeasureField, fits: (values: readonly string[]) => boolean): void => {
    const at = left.findIndex((column) => fits(valuesOf(column)));
    const [column] = at < 0 ? [] : left.splice(at, 1);
    if (column !== undefined) columns[field] = column;
  };
  for (const field of judged) take(field, (values) => agreement(field, values, judges) >= MOSTLY);
  take("name", (values) => looksLikeNames(values) && distinctShare(values) >= MOSTLY);
  take("progress", isProse);
  return columns;
}
