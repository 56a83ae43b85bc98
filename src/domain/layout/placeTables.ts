import { memoize } from "../collection/memoize";
import type { GridReader } from "../grid/GridReader";
import { foldText } from "../text/foldText";
import type { ColumnMap } from "./ColumnMap";
import { headerOf, type ColumnSpan, type HeaderBlock } from "./HeaderBlock";
import type { HeaderWordIndex } from "./HeaderWordIndex";
import type { ChosenColumns, SheetMapping, TableMapping } from "./SheetReading";

/** Headers are short; longer texts need not be compared. */
const LONGEST = 80;

/** 置かれた表: where a table of a kept mapping lies in this sheet. */
export interface PlacedTable extends ChosenColumns {
  readonly headers: readonly HeaderBlock[];
  readonly firstRow?: number;
  readonly lastRow?: number;
}

/**
 * 読み方を当てはめる: the tables of a mapping as they lie in a sheet: at the places it names where its headers stand
 * there, else wherever rows hold the same headers. Undefined where one of them is not found.
 */
export function placeTables(
  reader: GridReader,
  { tables }: SheetMapping,
  words: HeaderWordIndex,
): PlacedTable[] | undefined {
  const placed = tables.map((table) => placeTable(reader, table, spanOf(reader, table, tables), words));
  return placed.every((each) => each !== undefined) ? placed : undefined;
}

function placeTable(
  reader: GridReader,
  table: TableMapping,
  span: ColumnSpan,
  words: HeaderWordIndex,
): PlacedTable | undefined {
  if (standsThere(reader, table, words)) {
    const headers = blocksOf(table.headerRows).map((block) => headerOf(reader, block, span, words));
    return { ...table, headers };
  }
  return findElsewhere(reader, table, words);
}

/** Columns to the right of a table's last are not its; those to the left are, unless another table lies there. */
function spanOf(reader: GridReader, table: TableMapping, tables: readonly TableMapping[]): ColumnSpan {
  const edge = (each: TableMapping, pick: (...columns: number[]) => number): number =>
    pick(...Object.values(each.columns), ...Object.keys(each.headers ?? {}).map(Number));
  const toTheLeft = tables
    .filter((other) => other.headerRows.some((row) => table.headerRows.includes(row)))
    .map((other) => edge(other, Math.max))
    .filter((right) => right < edge(table, Math.min));
  const right = table.headers ? edge(table, Math.max) : reader.columnCount;
  return { left: Math.max(0, ...toTheLeft) + 1, right };
}

/** Without headers to compare, the places count. */
function standsThere(
  reader: GridReader,
  { headerRows, headers }: TableMapping,
  words: HeaderWordIndex,
): boolean {
  const [block] = blocksOf(headerRows);
  if (block === undefined || block.bottom > reader.rowCount) return false;
  if (headers === undefined) return true;
  const there = textsOf(reader, block, words);
  return Object.entries(headers).every(([column, text]) => there.get(Number(column)) === foldText(text));
}

/** Rows that hold the headers of all chosen columns, in whatever order; what is chosen in part only has its place. */
function findElsewhere(
  reader: GridReader,
  { headerRows, columns, headers, findsOthers }: TableMapping,
  words: HeaderWordIndex,
): PlacedTable | undefined {
  const [block] = blocksOf(headerRows);
  if (headers === undefined || block === undefined || findsOthers) return undefined;
  const height = block.bottom - block.top;
  const wanted = new Set(Object.values(headers).flatMap((text) => text.split("／").map(foldText)));
  const isWanted = memoize((text) => text.length <= LONGEST && wanted.has(foldText(text)));
  const found = reader.filledRows.flatMap((top) => {
    if (!reader.filledColumns(top).some((column) => isWanted(reader.own(top, column)?.text ?? ""))) return [];
    const area = { top, bottom: top + height };
    const moved = movedColumns(columns, headers, textsOf(reader, area, words));
    return moved ? [{ area, moved }] : [];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  const key = JSON.stringify(first.moved);
  const span = { left: 1, right: reader.columnCount };
  return {
    columns: first.moved,
    headers: found
      .filter(({ moved }) => JSON.stringify(moved) === key)
      .map(({ area }) => headerOf(reader, area, span, words)),
  };
}

function movedColumns(
  columns: ColumnMap,
  headers: Readonly<Record<number, string>>,
  there: ReadonlyMap<number, string>,
): ColumnMap | undefined {
  const left = [...there];
  const moved: Record<string, number> = {};
  const byColumn = Object.entries(columns).sort(([, a], [, b]) => a - b);
  for (const [field, column] of byColumn) {
    const wanted = foldText(headers[column] ?? "");
    const at = left.findIndex(([, text]) => wanted !== "" && text === wanted);
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (found === undefined) return undefined;
    moved[field] = found[0];
  }
  return byColumn.length > 0 ? (moved as ColumnMap) : undefined;
}

const textsOf = (
  reader: GridReader,
  area: { readonly top: number; readonly bottom: number },
  words: HeaderWordIndex,
): Map<number, string> =>
  new Map(
    headerOf(reader, area, { left: 1, right: reader.columnCount }, words).columns.map(
      ({ column, text }) => [column, foldText(text)] as const,
    ),
  );

/** Neighbouring rows are one header. */
export function blocksOf(rows: readonly number[]): { readonly top: number; readonly bottom: number }[] {
  const wanted = new Set(rows);
  const tops = [...wanted].filter((row) => !wanted.has(row - 1)).sort((a, b) => a - b);
  return tops.map((top) => {
    let bottom = top;
    while (wanted.has(bottom + 1)) bottom++;
    return { top, bottom };
  });
}
