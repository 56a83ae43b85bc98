/**
 * 表の文字: rows of texts as Excel puts them on the clipboard: tabs between cells, and quotes around what holds tabs,
 * quotes or line ends.
 */
export const joinCells = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join("\t")).join("\n");

const quoted = (text: string): string => (/[\t\n"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/uy;

/** The rows of such a text; the line end that Excel puts after the last row is no row. */
export function splitCells(text: string): string[][] {
  const lines = text.replaceAll("\r\n", "\n").replace(/\n$/u, "");
  const rows: string[][] = [[]];
  const cell = new RegExp(CELL);
  for (;;) {
    const [, inQuotes, plain = "", end] = cell.exec(lines) ?? [];
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (!end) return rows;
    if (end === "\n") rows.push([]);
  }
}
