import { BadFileContent } from "./BadFileContent";
import { columnLetters, columnNumber } from "../domain/grid/cellAddress";
import type { ColumnMap } from "../domain/layout/ColumnMap";
import type { SheetMapping, SheetReading } from "../domain/layout/SheetReading";
import { measureFields, type MeasureField } from "../domain/measure/MeasureRow";

/** 列の対応のファイル: how sheets were read, to be changed by hand and used again. Version 1. */
export interface MappingFile {
  readonly version: 1;
  readonly sheets: readonly {
    readonly name: string;
    readonly headerRows: readonly number[];
    /** Field → column letters. */
    readonly columns: Readonly<Partial<Record<MeasureField, string>>>;
    readonly firstRow?: number;
    readonly lastRow?: number;
  }[];
}

/** Columns as letters. */
export const columnsAsLetters = (columns: ColumnMap): Partial<Record<MeasureField, string>> =>
  Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, columnLetters(column)]));

/** The mapping of the sheets as they were read. */
export function mappingFileOf(sheets: readonly SheetReading[]): MappingFile {
  const read = sheets.filter(({ layout }) => layout !== "none");
  return {
    version: 1,
    sheets: read.map(({ name, headerRows, columns }) => ({
      name,
      headerRows,
      columns: columnsAsLetters(columns),
    })),
  };
}

/**
 * Reads a mapping file's content.
 *
 * @throws BadFileContent
 */
export function parseMappingFile(content: unknown): Map<string, SheetMapping> {
  const file = content as Partial<MappingFile> | null;
  if (typeof file !== "object" || file === null || file.version !== 1) throw new BadFileContent("version");
  if (!Array.isArray(file.sheets)) throw new BadFileContent("sheets");
  return new Map(
    file.sheets.map((sheet: MappingFile["sheets"][number]) => [parseName(sheet), parseSheet(sheet)]),
  );
}

function parseName(sheet: { readonly name?: unknown }): string {
  if (typeof sheet.name !== "string") throw new BadFileContent("name");
  return sheet.name;
}

function parseSheet(sheet: MappingFile["sheets"][number]): SheetMapping {
  const { headerRows, columns, firstRow, lastRow } = sheet;
  if (!Array.isArray(headerRows) || headerRows.length === 0 || !headerRows.every(isRow)) {
    throw new BadFileContent("headerRows");
  }
  if ((firstRow !== undefined && !isRow(firstRow)) || (lastRow !== undefined && !isRow(lastRow))) {
    throw new BadFileContent("firstRow・lastRow");
  }
  return {
    headerRows,
    columns: parseColumns(columns),
    ...(firstRow !== undefined && { firstRow }),
    ...(lastRow !== undefined && { lastRow }),
  };
}

const isRow = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 1;

function parseColumns(columns: unknown): ColumnMap {
  if (typeof columns !== "object" || columns === null) throw new BadFileContent("columns");
  const numbers: Partial<Record<MeasureField, number>> = {};
  for (const [field, letters] of Object.entries(columns)) {
    const column = typeof letters === "string" ? columnNumber(letters) : undefined;
    if (!isField(field) || column === undefined) throw new BadFileContent(`columns.${field}`);
    numbers[field] = column;
  }
  return numbers;
}

const isField = (name: string): name is MeasureField => (measureFields as readonly string[]).includes(name);
