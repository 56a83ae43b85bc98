import type { GridReader } from "../grid/GridReader";
import { headerOf, type HeaderBlock } from "./HeaderBlock";
import { headerBottom, headerTop } from "./headerRows";
import { headerSpans } from "./headerSpans";
import type { HeaderWordIndex } from "./HeaderWordIndex";

/**
 * 見出しを見つける: all headers of a sheet, from top to bottom and from left to right. The printed layout repeats its
 * header under each heading; tables beside each other have a header each.
 */
export function findHeaders(reader: GridReader, words: HeaderWordIndex): HeaderBlock[] {
  const headers: HeaderBlock[] = [];
  let above = 0;
  for (const row of reader.filledRows) {
    if (row <= above) continue;
    const found = headerSpans(reader, row, words).map((span) => {
      const bottom = headerBottom(reader, row, span, words);
      const lower = trimmed(headerOf(reader, { top: row, bottom }, span, words), reader);
      const top = headerTop(reader, row, above, lower, words);
      return trimmed(headerOf(reader, { top, bottom }, span, words), reader);
    });
    headers.push(...found);
    above = Math.max(above, ...found.map(({ bottom }) => bottom));
  }
  return headers;
}

/** A table's lines end with its last known header; unknown ones that follow without a blank column are listed with it. */
function trimmed(header: HeaderBlock, reader: GridReader): HeaderBlock {
  const known = header.columns.findLast(({ match }) => match !== undefined)?.column ?? header.right;
  const right = Math.min(reader.mergeAt(header.bottom, known)?.right ?? known, header.right);
  let end = right;
  while (header.columns.some(({ column }) => column === end + 1)) end++;
  return { ...header, right, columns: header.columns.filter(({ column }) => column <= end) };
}
