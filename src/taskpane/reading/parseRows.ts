/** The last row of a sheet in Excel. */
const LAST_ROW = 1_048_576;
/** More neighbouring rows than this are no header. */
const MOST_NEIGHBOURS = 10;
/** A long printed table may repeat its header on many pages. */
const MOST_ROWS = 500;

const part = /^(\d+)(?:[-~](\d+))?$/u;

/**
 * 見出しの行を読む as people type it: 3, 3-4, ３～４, 3、10, 3行目.
 *
 * @returns in order, each once; empty for a blank; undefined for anything that is no rows
 */
export function parseRows(text: string): readonly number[] | undefined {
  const plain = text
    .normalize("NFKC")
    .replace(/行目?/gu, "")
    .replace(/[〜～‐‑–—―−ー]/gu, "-")
    .trim();
  if (plain === "") return [];
  const rows = new Set<number>();
  for (const each of plain.split(/[\s,、，・]+/u)) {
    const [, first, last = first] = part.exec(each) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (!isRow(from) || !isRow(to) || to < from || to - from >= MOST_NEIGHBOURS) return undefined;
    for (let row = from; row <= to; row++) rows.add(row);
  }
  return rows.size > MOST_ROWS ? undefined : [...rows].sort((a, b) => a - b);
}

/** One row; null for a blank, undefined for anything that is no row. */
export function parseRow(text: string): number | null | undefined {
  const rows = parseRows(text);
  if (rows?.length === 0) return null;
  return rows?.length === 1 ? rows[0] : undefined;
}

const isRow = (row: number): boolean => Number.isInteger(row) && row >= 1 && row <= LAST_ROW;

/** 行の書き方: 3-4、10. */
export function formatRows(rows: readonly number[]): string {
  const parts: [first: number, last: number][] = [];
  for (const row of rows) {
    const open = parts.at(-1);
    if (open && open[1] === row - 1) open[1] = row;
    else parts.push([row, row]);
  }
  return parts.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join("、");
}
