import { columnLines, rowLines } from "../../host/api/range/lines";
import { boundingBlock, cellBlock, MAX_COLUMNS, MAX_ROWS } from "../../host/model/Block";
import type { Book } from "../../host/model/Book";
import type { LineState, SheetState } from "../../host/model/SheetState";
import { estimateHeights, STANDARD_ROW_PIXELS } from "./estimateHeights";
import { readCharts } from "./readCharts";
import type { SheetLayout } from "./SheetLayout";

const PIXELS_PER_POINT = 4 / 3;
/** Empty lines after the last used one, and how many there are at least. */
const spare = { rows: 100, columns: 10 } as const;
const fewest = { rows: 200, columns: 26 } as const;

/** 骨組み of a workbook's sheets. What takes long, the heights of rows that have none of their own, is kept. */
export class Layouts {
  readonly #heights = new Map<SheetState, Map<number, number>>();

  constructor(private readonly book: Book) {}

  read(sheet: SheetState): SheetLayout {
    const used = sheet.usedBlock(false);
    const charts = readCharts(this.book, sheet);
    const shown = charts.reduce((block, { place }) => boundingBlock(block, place), used ?? cellBlock(0, 0));
    const rowCount = Math.min(Math.max(shown.bottom + spare.rows, fewest.rows), MAX_ROWS);
    const columnCount = Math.min(Math.max(shown.right + spare.columns, fewest.columns), MAX_COLUMNS);
    const { frozen, merges, showGridlines, showHeadings } = sheet;
    return {
      rows: this.#rows(sheet, rowCount),
      columns: columnsOf(sheet, columnCount),
      used,
      frozen,
      merges,
      charts,
      showGridlines,
      showHeadings,
    };
  }

  /** Anything may have changed. */
  forget(): void {
    this.#heights.clear();
  }

  /** Cells of a few rows have changed. */
  refresh(sheet: SheetState, top: number, bottom: number): void {
    const heights = this.#heights.get(sheet);
    if (!heights) return;
    for (let row = top; row <= bottom; row++) heights.delete(row);
    const rows = { top, bottom, left: 0, right: MAX_COLUMNS - 1 };
    for (const [row, height] of estimateHeights(this.book, sheet, rows)) heights.set(row, height);
  }

  #rows(sheet: SheetState, count: number): Float32Array {
    const pixels = new Float32Array(count).fill(STANDARD_ROW_PIXELS);
    for (const [row, height] of this.#heightsOf(sheet)) if (row < count) pixels[row] = height;
    for (const [row, line] of sheet.rows)
      if (row < count) pixels[row] = sizeOf(line, rowLines.points) ?? pixels[row] ?? 0;
    return pixels;
  }

  #heightsOf(sheet: SheetState): Map<number, number> {
    const used = sheet.usedBlock(true);
    const heights =
      this.#heights.get(sheet) ??
      (used ? estimateHeights(this.book, sheet, used) : new Map<number, number>());
    this.#heights.set(sheet, heights);
    return heights;
  }
}

function columnsOf(sheet: SheetState, count: number): Float32Array {
  const pixels = new Float32Array(count).fill(columnLines.points(undefined) * PIXELS_PER_POINT);
  for (const [column, line] of sheet.columns)
    if (column < count) pixels[column] = sizeOf(line, columnLines.points) ?? pixels[column] ?? 0;
  return pixels;
}

/** Pixels; undefined where the line has no size of its own. */
function sizeOf({ size, hidden }: LineState, points: (size: number) => number): number | undefined {
  if (hidden) return 0;
  return size === undefined ? undefined : Math.round(points(size) * PIXELS_PER_POINT);
}
