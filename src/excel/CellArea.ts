/** セルの範囲 of a sheet, as Excel.Range tells it: rows and columns from 0. */
export interface CellArea {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const cellsIn = ({ rowCount, columnCount }: CellArea): number => rowCount * columnCount;

/** The smallest area that holds both. */
export function boundsOf(a: CellArea, b: CellArea): CellArea {
  const rowIndex = Math.min(a.rowIndex, b.rowIndex);
  const columnIndex = Math.min(a.columnIndex, b.columnIndex);
  const rowEnd = Math.max(a.rowIndex + a.rowCount, b.rowIndex + b.rowCount);
  const columnEnd = Math.max(a.columnIndex + a.columnCount, b.columnIndex + b.columnCount);
  return { rowIndex, columnIndex, rowCount: rowEnd - rowIndex, columnCount: columnEnd - columnIndex };
}

/** At most so many pieces of an area, in their order: stretches of its rows, or of the columns of a single row. */
export const cutArea = (area: CellArea, count: number): CellArea[] =>
  area.rowCount > 1 ? cutRows(area, count) : cutColumns(area, count);

const cutRows = (area: CellArea, count: number): CellArea[] =>
  stretches(area.rowIndex, area.rowCount, count).map(([rowIndex, rowCount]) => ({
    ...area,
    rowIndex,
    rowCount,
  }));

export const cutColumns = (area: CellArea, count: number): CellArea[] =>
  stretches(area.columnIndex, area.columnCount, count).map(([columnIndex, columnCount]) => ({
    ...area,
    columnIndex,
    columnCount,
  }));

function stretches(start: number, size: number, count: number): [start: number, size: number][] {
  const step = Math.ceil(size / count);
  return Array.from({ length: Math.ceil(size / step) }, (_, index) => [
    start + index * step,
    Math.min(step, size - index * step),
  ]);
}
