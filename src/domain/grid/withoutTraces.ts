import type { Grid } from "./Grid";

/** 控えの文 begin so: by them a sheet of ours remembers, line by line, where its texts come from. */
export const TRACE_PREFIX = "控え ";

const isTrace = (text: string | undefined): boolean => text?.startsWith(TRACE_PREFIX) === true;

/** Somebody may have put lines of his own above. */
const LOOKED_AT = 5;

/** 控えの列, from 0: what closes one of the first lines that hold anything. */
export function traceColumn(rows: Grid["rows"]): number | undefined {
  let seen = 0;
  for (const row of rows) {
    const last = row?.findLastIndex((cell) => cell !== undefined && cell.text !== "") ?? -1;
    if (last < 0) continue;
    if (isTrace(row?.[last]?.text)) return last;
    if (++seen === LOOKED_AT) return undefined;
  }
  return undefined;
}

/** 控えを除いたシート: a copy of a printed sheet of ours says what it prints, and nothing else. */
export function withoutTraces(grid: Grid): Grid {
  const column = traceColumn(grid.rows);
  if (column === undefined) return grid;
  const rows = grid.rows.map((row) =>
    isTrace(row?.[column]?.text) ? row?.map((cell, index) => (index === column ? undefined : cell)) : row,
  );
  return { ...grid, rows };
}
