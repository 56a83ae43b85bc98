import { cellAddress } from "../grid/cellAddress";
import type { Grid, GridCell } from "../grid/Grid";
import { isBlank } from "../text/blank";
import { foldText } from "../text/foldText";
import { readDay } from "../text/readDay";
import { BadReference, type ReferenceProblem } from "./BadReference";
import { listIn, type ReferenceColumn, type ReferenceEntry } from "./ReferenceColumn";

/** The header may stand below a title of the user's. */
const LAST_HEADER_ROW = 20;

/** 参照シートの一行: an entry, and how to say that something is wrong with one of its cells. */
export interface ReferenceRow {
  readonly entry: ReferenceEntry;
  readonly fault: (key: string, problem: ReferenceProblem) => BadReference;
}

/** Sheet row of the header, from 1, and in which column each stands, whatever order the user gave them. */
interface Header {
  readonly row: number;
  readonly places: ReadonlyMap<ReferenceColumn, number>;
}

/** Whether a sheet has the headers of a reference sheet. */
export const hasReferenceHeader = (grid: Grid, columns: readonly ReferenceColumn[]): boolean =>
  findHeader(grid, columns) !== undefined;

/**
 * 参照シートを読む: an entry for each line that is not blank. Columns that are not ours are the user's.
 *
 * @throws BadReference naming the first cell that cannot be used
 */
export function readReferenceSheet(grid: Grid, columns: readonly ReferenceColumn[]): ReferenceRow[] {
  const header = findHeader(grid, columns);
  const rows = header ? rowsBelow(grid, header) : [];
  const [first] = columns;
  if (first && rows.length === 0) throw faultOf(grid, first, [1, 1], "noEntries");
  return rows;
}

function findHeader({ rows }: Grid, columns: readonly ReferenceColumn[]): Header | undefined {
  for (const [index, cells] of rows.slice(0, LAST_HEADER_ROW).entries()) {
    const places = placesIn(cells ?? [], columns);
    if (columns.every((column) => !column.isRequired || places.has(column)))
      return { row: index + 1, places };
  }
  return undefined;
}

function placesIn(
  cells: readonly (GridCell | undefined)[],
  columns: readonly ReferenceColumn[],
): Map<ReferenceColumn, number> {
  const headers = cells.map((cell) => foldText(cell?.text ?? ""));
  return new Map(
    columns.flatMap((column) => {
      const index = headers.indexOf(foldText(column.header));
      return index < 0 ? [] : [[column, index + 1] as const];
    }),
  );
}

const rowsBelow = (grid: Grid, { row: headerRow, places }: Header): ReferenceRow[] =>
  Object.keys(grid.rows)
    .map((index) => Number(index) + 1)
    .filter((row) => row > headerRow && [...places.values()].some((column) => isFilled(grid, row, column)))
    .map((row) => ({
      entry: Object.fromEntries([...places].flatMap(([column, at]) => propertyOf(grid, column, [row, at]))),
      fault: (key, problem) => {
        const [column, at] = [...places].find(([each]) => each.key === key) ?? [...places][0] ?? [];
        if (!column || at === undefined) throw new Error(`no column for ${key}`);
        return faultOf(grid, column, [row, at], problem);
      },
    }));

type Place = readonly [row: number, column: number];

const cellAt = ({ rows }: Grid, row: number, column: number): GridCell | undefined =>
  rows[row - 1]?.[column - 1];

const isFilled = (grid: Grid, row: number, column: number): boolean =>
  !isBlank(cellAt(grid, row, column)?.text);

/** The key with its value; nothing where the cell is blank. */
function propertyOf(grid: Grid, column: ReferenceColumn, place: Place): [string, unknown][] {
  const { key, form, isRequired } = column;
  const cell = cellAt(grid, ...place);
  if (!cell || isBlank(cell.text)) {
    if (isRequired) throw faultOf(grid, column, place, "missing");
    return [];
  }
  const text = cell.text.trim();
  if (form === "text") return [[key, text]];
  if (form === "list") return [[key, listIn(text)]];
  if (form === "day") {
    const day = cell.date ?? readDay(text);
    if (day === undefined) throw faultOf(grid, column, place, "notADay");
    return [[key, day]];
  }
  const choice = form.find(([, word]) => foldText(word) === foldText(text));
  if (!choice) throw faultOf(grid, column, place, "notAChoice");
  return [[key, choice[0]]];
}

const faultOf = (
  grid: Grid,
  { header, form }: ReferenceColumn,
  place: Place,
  problem: ReferenceProblem,
): BadReference =>
  new BadReference({
    sheet: grid.name,
    cell: cellAddress(...place),
    problem,
    header,
    value: cellAt(grid, ...place)?.text ?? "",
    choices: typeof form === "string" ? [] : form.map(([, word]) => word),
  });
