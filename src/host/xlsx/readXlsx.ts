import { EncryptedFileError, ParseError, type NamedRange } from "hucre";
import { readXlsx as readWithHucre, type Sheet, type Workbook } from "hucre/xlsx";
import type { Grid, GridCell, MergedArea } from "../../domain/grid/Grid";
import { UnreadableWorkbook } from "../../domain/grid/UnreadableWorkbook";
import { MARK_NAME, parseMark, referenceOf, type SheetMark } from "../../domain/sheet/sheetMark";
import { parseA1 } from "../model/a1";
import { requireWholeParts, worksheetPositions } from "./archiveParts";
import { gridCell } from "./gridCell";
import { inspectArchive } from "./inspectArchive";
import { isSparse, packSheets, type PackedLines, type PackedWorkbook } from "./sparseSheets";
import { hasPhonetics, withoutPhonetics } from "./withoutPhonetics";

/**
 * .xlsx を読む: every sheet as a Grid, in the workbook's order.
 *
 * @throws UnreadableWorkbook for what is no workbook, encrypted, damaged, too large or empty.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Grid[]> {
  inspectArchive(bytes);
  const { workbook, lines } = await parse(bytes);
  const { sheets, dateSystem, namedRanges = [] } = workbook;
  const marks = new Map(namedRanges.flatMap(markIn));
  const grids = sheets.map((sheet) =>
    gridOf(sheet, lines.get(sheet.name), dateSystem === "1904", marks.get(sheet.name)),
  );
  if (grids.every((grid) => grid.rows.length === 0)) throw new UnreadableWorkbook("noCells");
  return grids;
}

/** A workbook as the codec library read it, and where the lines of packed sheets come from. */
interface ParsedWorkbook {
  readonly workbook: Workbook;
  readonly lines: PackedWorkbook["lines"];
}

async function parse(bytes: Uint8Array): Promise<ParsedWorkbook> {
  try {
    const sparse = new Set<string>();
    const phonetic = new Set<string>();
    requireWholeParts(bytes, (name, part) => {
      if (isSparse(part)) sparse.add(name);
      if (hasPhonetics(name, part)) phonetic.add(name);
    });
    return await readWithinBounds(withoutPhonetics(bytes, phonetic), sparse);
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook) throw cause;
    throw new UnreadableWorkbook(cause instanceof EncryptedFileError ? "encrypted" : "damaged", { cause });
  }
}

/** What the library finds too large is packed, be it ever so full: a single far column makes millions of cells. */
async function readWithinBounds(bytes: Uint8Array, sparse: ReadonlySet<string>): Promise<ParsedWorkbook> {
  try {
    const isUsual = sparse.size === 0;
    return await readPacked(
      isUsual ? { bytes, lines: new Map() } : packSheets(bytes, (part) => sparse.has(part)),
    );
  } catch (cause) {
    if (!isTooLarge(cause)) throw cause;
  }
  try {
    return await readPacked(packSheets(bytes, () => true));
  } catch (cause) {
    throw isTooLarge(cause) ? new UnreadableWorkbook("tooLarge", { cause }) : cause;
  }
}

const isTooLarge = (cause: unknown): boolean =>
  cause instanceof ParseError && /spans \d+ rows/u.test(cause.message);

async function readPacked({ bytes, lines }: PackedWorkbook): Promise<ParsedWorkbook> {
  const worksheets = worksheetPositions(bytes);
  const options = worksheets && { sheets: (_: unknown, index: number) => worksheets.has(index) };
  // Without styles neither number formats (001) nor struck-through text can be seen.
  return { workbook: await readWithHucre(bytes, { readStyles: true, ...options }), lines };
}

/** The sheet that a name marks, and its mark. */
function markIn({ name, range, scope }: NamedRange): [string, SheetMark][] {
  const mark = name === MARK_NAME ? parseMark(range) : undefined;
  return mark && scope !== undefined ? [[scope, mark]] : [];
}

function gridOf(
  sheet: Sheet,
  lines: PackedLines | undefined,
  is1904: boolean,
  mark: SheetMark | undefined,
): Grid {
  const reference = referenceOf(mark);
  return {
    name: sheet.name,
    visibility: sheet.veryHidden ? "veryHidden" : sheet.hidden ? "hidden" : "visible",
    rows: gridRows(sheet, lines, is1904),
    merges: (sheet.merges ?? []).map((merge) =>
      area(merge.startRow, merge.startCol, merge.endRow, merge.endCol),
    ),
    tables: (sheet.tables ?? []).flatMap(({ name, range }) => {
      const found = range === undefined ? undefined : rangeArea(range);
      return found ? [{ name, area: found }] : [];
    }),
    hiddenRows: new Set(
      [...(sheet.rowDefs ?? [])]
        .filter(([, { hidden }]) => hidden)
        .map(([row]) => (lines?.rows[row] ?? row) + 1),
    ),
    hiddenColumns: new Set((sheet.columns ?? []).flatMap(({ hidden }, index) => (hidden ? [index + 1] : []))),
    seesMerges: true,
    isOurs: mark !== undefined,
    ...(reference && { reference }),
  };
}

/** Rows that hold nothing are holes, and none at the end. */
function gridRows(sheet: Sheet, lines: PackedLines | undefined, is1904: boolean): Grid["rows"] {
  const rows: (GridCell | undefined)[][] = [];
  sheet.rows.forEach((values, row) => {
    const cells = values.map((value, column) =>
      gridCell(value, sheet.cells?.get(`${row},${column}`), is1904),
    );
    if (cells.some((cell) => cell !== undefined))
      rows[lines?.rows[row] ?? row] = spaced(cells, lines?.columns);
  });
  return rows;
}

/** Cells in the columns they come from. */
function spaced(
  cells: (GridCell | undefined)[],
  columns: readonly number[] | undefined,
): (GridCell | undefined)[] {
  if (!columns) return cells;
  const row: (GridCell | undefined)[] = [];
  cells.forEach((cell, index) => {
    row[columns[index] ?? index] = cell;
  });
  return row;
}

const area = (top: number, left: number, bottom: number, right: number): MergedArea => ({
  top: top + 1,
  left: left + 1,
  bottom: bottom + 1,
  right: right + 1,
});

function rangeArea(range: string): MergedArea | undefined {
  const block = parseA1(range);
  return block && area(block.top, block.left, block.bottom, block.right);
}
