import type { MergedArea } from "../grid/Grid";
import type { GridReader } from "../grid/GridReader";
import { certaintyUnder, type Question } from "./Question";
import type { SheetWalk, WalkedTable } from "./SheetWalk";

/** Used rows that are this many, of which hardly any hold something, are worth a word. */
const MANY_ROWS = 50_000;
const HARDLY_ANY = 0.01;

/** 読みへの疑い: everything that a reading of a sheet is not sure of. What the user chose is not asked again. */
export function questionsOf(reader: GridReader, walk: SheetWalk): Question[] {
  if (walk.isChosen) return [];
  const tables = walk.tables.filter(({ measures }) => measures > 0);
  return [
    ...tables.flatMap(({ table }) => table.questions),
    ...differingHeaders(walk),
    ...mergesOver(reader, walk, tables),
    ...farContent(reader),
  ];
}

/** 読みの確かさ: no surer than its least sure column, and than its questions allow. */
export function confidenceOf(tables: readonly WalkedTable[], questions: readonly Question[]): number {
  const columns = tables
    .filter(({ measures }) => measures > 0)
    .flatMap(({ table }) => table.readings)
    .flatMap(({ field, confidence }) => (field === undefined ? [] : [confidence]));
  return Math.min(1, ...columns, ...questions.map(({ kind }) => certaintyUnder[kind]));
}

/** Two headers one right below the other: only the lower one can be right, if it means other columns. */
function differingHeaders({ headers, tables }: SheetWalk): Question[] {
  const tableOf = (index: number): WalkedTable | undefined =>
    tables.find((table) => headers[index] !== undefined && table.headers.includes(headers[index]));
  return headers.flatMap((header, index): Question[] => {
    const next = headers[index + 1];
    if (next?.top !== header.bottom + 1 || next.left > header.right) return [];
    const [upper, lower] = [tableOf(index)?.table.columns, tableOf(index + 1)?.table.columns];
    if (JSON.stringify(upper) === JSON.stringify(lower)) return [];
    return [{ kind: "headersDiffer", firstRow: header.top, row: next.top }];
  });
}

/** A merge over several measures and several of their columns: whose text it is, nobody can tell. */
function mergesOver(reader: GridReader, walk: SheetWalk, tables: readonly WalkedTable[]): Question[] {
  const columns = new Set(tables.flatMap(({ table }) => Object.values(table.columns)));
  const rows = new Set(walk.draft.rows.map(({ row }) => row));
  return reader.grid.merges
    .filter((area) => isOver(area, rows, columns))
    .slice(0, 1)
    .map((area) => ({ kind: "mergedOverTable", area }));
}

const isOver = (area: MergedArea, rows: ReadonlySet<number>, columns: ReadonlySet<number>): boolean =>
  area.bottom > area.top &&
  area.right > area.left &&
  countIn(area.top, area.bottom, rows) > 1 &&
  countIn(area.left, area.right, columns) > 1;

function countIn(first: number, last: number, numbers: ReadonlySet<number>): number {
  let count = 0;
  for (let number = first; number <= last && count < 2; number++) if (numbers.has(number)) count++;
  return count;
}

function farContent({ rowCount, filledRows }: GridReader): Question[] {
  const isFar = rowCount > MANY_ROWS && filledRows.length < rowCount * HARDLY_ANY;
  return isFar ? [{ kind: "farContent", row: rowCount, filledRows: filledRows.length }] : [];
}
