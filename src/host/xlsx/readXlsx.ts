import { EncryptedFileError, ParseError, type NamedRange } from "hucre";
import { readXlsx as readWithHucre, type ReadOptions, type Sheet, type Workbook } from "hucre/xlsx";
import type { Grid, MergedArea } from "../../domain/grid/Grid";
import { UnreadableWorkbook } from "../../domain/grid/UnreadableWorkbook";
import { MARK_NAME, parseMark } from "../../domain/sheet/sheetMark";
import { parseA1 } from "../model/a1";
import { requireWholeParts, worksheetPositions } from "./archiveParts";
import { contentRange } from "./contentRange";
import { gridCell } from "./gridCell";
import { inspectArchive } from "./inspectArchive";

/**
 * .xlsx を読む: every sheet as a Grid, in the workbook's order.
 *
 * @throws UnreadableWorkbook for what is no workbook, encrypted, damaged, too large or empty.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Grid[]> {
  inspectArchive(bytes);
  const { sheets, dateSystem, namedRanges = [] } = await parse(bytes);
  const marked = new Set(namedRanges.filter(isMark).map(({ scope }) => scope));
  const grids = sheets.map((sheet) => gridOf(sheet, dateSystem === "1904", marked.has(sheet.name)));
  if (grids.every((grid) => grid.rows.length === 0)) throw new UnreadableWorkbook("noCells");
  return grids;
}

async function parse(bytes: Uint8Array): Promise<Workbook> {
  try {
    requireWholeParts(bytes);
    const worksheets = worksheetPositions(bytes);
    const options = worksheets && { sheets: (_: unknown, index: number) => worksheets.has(index) };
    // Without styles neither number formats (001) nor struck-through text can be seen.
    return await readWithinBounds(bytes, { readStyles: true, ...options }, worksheets ?? [0]);
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook) throw cause;
    throw new UnreadableWorkbook(cause instanceof EncryptedFileError ? "encrypted" : "damaged", { cause });
  }
}

/** A workbook formatted to its far corner is read as far as its content goes. */
async function readWithinBounds(
  bytes: Uint8Array,
  options: ReadOptions,
  worksheets: Iterable<number>,
): Promise<Workbook> {
  try {
    return await readWithHucre(bytes, options);
  } catch (cause) {
    if (!(cause instanceof ParseError) || !/spans \d+ rows/u.test(cause.message)) throw cause;
    const range = await contentRange(bytes, worksheets);
    if (range === undefined) throw new UnreadableWorkbook("farCell", { cause });
    return readWithHucre(bytes, { ...options, range });
  }
}

const isMark = ({ name, range }: NamedRange): boolean => name === MARK_NAME && parseMark(range) !== undefined;

function gridOf(sheet: Sheet, is1904: boolean, isOurs: boolean): Grid {
  return {
    name: sheet.name,
    visibility: sheet.veryHidden ? "veryHidden" : sheet.hidden ? "hidden" : "visible",
    rows: withoutTrailingBlanks(
      sheet.rows.map((values, row) =>
        values.map((value, column) => gridCell(value, sheet.cells?.get(`${row},${column}`), is1904)),
      ),
    ),
    merges: (sheet.merges ?? []).map((merge) =>
      area(merge.startRow, merge.startCol, merge.endRow, merge.endCol),
    ),
    tables: (sheet.tables ?? []).flatMap(({ name, range }) => {
      const found = range === undefined ? undefined : rangeArea(range);
      return found ? [{ name, area: found }] : [];
    }),
    hiddenRows: new Set(
      [...(sheet.rowDefs ?? [])].filter(([, { hidden }]) => hidden).map(([row]) => row + 1),
    ),
    hiddenColumns: new Set((sheet.columns ?? []).flatMap(({ hidden }, index) => (hidden ? [index + 1] : []))),
    seesStrikeThrough: true,
    seesMerges: true,
    isOurs,
  };
}

/** Sheets formatted far below their content would otherwise be walked to their end. */
function withoutTrailingBlanks(rows: Grid["rows"]): Grid["rows"] {
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== undefined));
  return rows.slice(0, last + 1);
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
