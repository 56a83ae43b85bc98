import { columnLetters, columnNumber } from "../domain/grid/cellAddress";
import type { ColumnMap } from "../domain/layout/ColumnMap";
import type { LearnedWords } from "../domain/layout/HeaderWordIndex";
import type { NamedMapping, ReadingChoices } from "../domain/layout/ReadingChoices";
import type { SheetReading, TableMapping, TableReading } from "../domain/layout/SheetReading";
import { measureFields, type Grain, type MeasureField } from "../domain/measure/MeasureRow";
import { BadFileContent } from "./BadFileContent";
import { columnsAsLetters } from "./columnsAsLetters";

/** 読み方のファイル: how sheets are read, to be changed by hand and used again. Version 2; version 1 had no words. */
export interface MappingFile {
  readonly version: 2;
  /** 覚えた見出し語: header → field; "none" for a header that is no field. */
  readonly words?: LearnedWords;
  readonly sheets: readonly ({
    readonly name: string;
    /** false: the sheet is left out. */
    readonly read?: boolean;
    readonly layout?: "list" | "printed";
    readonly whole?: boolean;
    readonly grain?: Grain;
    /** None, or several, on the sheet; the keys of a single one stand beside the sheet's name. */
    readonly tables?: readonly TableEntry[];
  } & Partial<TableEntry>)[];
}

interface TableEntry {
  readonly headerRows: readonly number[];
  /** Field → column letters. */
  readonly columns: Readonly<Partial<Record<MeasureField, string>>>;
  /** true: of other columns it is found out what they are, but for those in `unread` (letters). */
  readonly findOthers?: boolean;
  readonly unread?: readonly string[];
  /** Column letters → header; found again elsewhere when next year's form has the same. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly firstRow?: number;
  readonly lastRow?: number;
}

/** The mapping of the sheets as they were read, with the words that had been taught. */
export const mappingFileOf = (sheets: readonly SheetReading[], words: LearnedWords): MappingFile =>
  formatChoices({ words, sheets: sheets.filter(({ layout }) => layout !== "none").map(mappingOf) });

/** 読んだとおりの読み方: the choice that reads a sheet just as it was read. */
export function mappingOf({ name, layout, tables }: SheetReading): NamedMapping {
  return {
    name,
    ...(layout !== "none" && { layout }),
    tables: tables.map(tableMappingOf),
  };
}

/** Of a table as it was read. */
export const tableMappingOf = ({
  headerRows,
  columns,
  columnReadings,
}: Pick<TableReading, "headerRows" | "columns" | "columnReadings">): TableMapping => ({
  headerRows,
  columns,
  headers: Object.fromEntries(
    columnReadings.filter(({ header }) => header !== "").map(({ column, header }) => [column, header]),
  ),
});

/** The choices as a file, or the workbook's store, keeps them. */
export function formatChoices({ words, sheets }: ReadingChoices): MappingFile {
  return {
    version: 2,
    ...(Object.keys(words).length > 0 && { words }),
    sheets: sheets.map(({ name, isRead, layout, isWhole, grain, tables }) => ({
      name,
      ...(isRead !== undefined && { read: isRead }),
      ...(layout && { layout }),
      ...(isWhole !== undefined && { whole: isWhole }),
      ...(grain && { grain }),
      ...(tables.length === 1 ? tables.map(formatTable)[0] : { tables: tables.map(formatTable) }),
    })),
  };
}

const formatTable = (table: TableMapping): TableEntry => ({
  headerRows: table.headerRows,
  columns: columnsAsLetters(table.columns),
  ...(table.findsOthers !== undefined && { findOthers: table.findsOthers }),
  ...(table.unread && { unread: table.unread.map(columnLetters) }),
  ...headersAndRows(table),
});

const headersAndRows = ({ headers, firstRow, lastRow }: TableMapping) => ({
  ...(headers && {
    headers: Object.fromEntries(
      Object.entries(headers).map(([column, text]) => [columnLetters(Number(column)), text]),
    ),
  }),
  ...(firstRow !== undefined && { firstRow }),
  ...(lastRow !== undefined && { lastRow }),
});

/**
 * Reads a mapping file's content.
 *
 * @throws BadFileContent
 */
export function parseMappingFile(content: unknown): ReadingChoices {
  const file = (typeof content === "object" ? content : null) as {
    version?: unknown;
    words?: unknown;
    sheets?: unknown;
  } | null;
  if (file?.version !== 1 && file?.version !== 2) throw new BadFileContent("version");
  if (!Array.isArray(file.sheets)) throw new BadFileContent("sheets");
  return { words: parseWords(file.words ?? {}), sheets: file.sheets.map(parseSheet) };
}

function parseWords(words: unknown): LearnedWords {
  const isWords =
    isObject(words) && Object.values(words).every((field) => field === "none" || isField(String(field)));
  if (!isWords) throw new BadFileContent("words");
  return words as LearnedWords;
}

const layouts: readonly unknown[] = ["list", "printed"] satisfies NamedMapping["layout"][];
const grains: readonly unknown[] = ["letter", "subItem", "ministryAnswer"] satisfies Grain[];

function parseSheet(content: unknown): NamedMapping {
  const name = parseName(content);
  const { read, layout, whole, grain, tables } = content as MappingFile["sheets"][number];
  if (!isAbsentOr(read, isBoolean)) throw new BadFileContent("read");
  if (!isAbsentOr(layout, (value) => layouts.includes(value))) throw new BadFileContent("layout");
  if (!isAbsentOr(whole, isBoolean)) throw new BadFileContent("whole");
  if (!isAbsentOr(grain, (value) => grains.includes(value))) throw new BadFileContent("grain");
  if (!isAbsentOr(tables, Array.isArray)) throw new BadFileContent("tables");
  const isChoiceAlone = [read, layout, whole, grain].some((choice) => choice !== undefined);
  const isAlone = tables === undefined && !(isChoiceAlone && headerRowsOf(content) === undefined);
  return {
    name,
    ...(read !== undefined && { isRead: read }),
    ...(layout && { layout }),
    ...(whole !== undefined && { isWhole: whole }),
    ...(grain && { grain }),
    tables: isAlone ? [parseTable(content)] : (tables ?? []).map(parseTable),
  };
}

const headerRowsOf = (content: unknown): unknown => (content as Partial<TableEntry>).headerRows;

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isBoolean = (value: unknown): boolean => typeof value === "boolean";
const isAbsentOr = (value: unknown, test: (value: unknown) => boolean): boolean =>
  value === undefined || test(value);

function parseName(sheet: unknown): string {
  const name = isObject(sheet) ? (sheet as { name?: unknown }).name : undefined;
  if (typeof name !== "string") throw new BadFileContent("name");
  return name;
}

function parseTable(content: unknown): TableMapping {
  const { headerRows, columns, findOthers, unread, headers, firstRow, lastRow } = (content ??
    {}) as TableEntry;
  if (!Array.isArray(headerRows) || headerRows.length === 0 || !headerRows.every(isRow)) {
    throw new BadFileContent("headerRows");
  }
  if (!isAbsentOr(firstRow, isRow) || !isAbsentOr(lastRow, isRow))
    throw new BadFileContent("firstRow・lastRow");
  if (!isAbsentOr(findOthers, isBoolean)) throw new BadFileContent("findOthers");
  return {
    headerRows,
    columns: parseColumns(columns),
    ...(findOthers !== undefined && { findsOthers: findOthers }),
    ...(unread !== undefined && { unread: parseUnread(unread) }),
    ...(headers !== undefined && { headers: parseHeaders(headers) }),
    ...(firstRow !== undefined && { firstRow }),
    ...(lastRow !== undefined && { lastRow }),
  };
}

const isRow = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 1;

function parseColumns(columns: unknown): ColumnMap {
  if (!isObject(columns)) throw new BadFileContent("columns");
  const numbers: Partial<Record<MeasureField, number>> = {};
  for (const [field, letters] of Object.entries(columns)) {
    const column = typeof letters === "string" ? columnNumber(letters) : undefined;
    if (!isField(field) || column === undefined) throw new BadFileContent(`columns.${field}`);
    numbers[field] = column;
  }
  return numbers;
}

function parseUnread(unread: unknown): number[] {
  const numbers = Array.isArray(unread)
    ? unread.map((letters) => columnNumber(String(letters)))
    : [undefined];
  return numbers.map((column) => {
    if (column === undefined) throw new BadFileContent("unread");
    return column;
  });
}

function parseHeaders(headers: unknown): Record<number, string> {
  if (!isObject(headers)) throw new BadFileContent("headers");
  return Object.fromEntries(
    Object.entries(headers).map(([letters, text]) => {
      const column = columnNumber(letters);
      if (column === undefined || typeof text !== "string") throw new BadFileContent(`headers.${letters}`);
      return [column, text];
    }),
  );
}

const isField = (name: string): name is MeasureField => (measureFields as readonly string[]).includes(name);
