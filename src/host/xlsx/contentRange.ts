import { streamXlsxRows } from "hucre/xlsx";
import { cellAddress } from "../../domain/grid/cellAddress";

/** What Excel itself lets an add-in read at once; a form is never near it. */
const MAX_CELLS = 5_000_000;

/**
 * 内容のある範囲: the smallest range from A1 that holds every value of the given sheets, for workbooks that are
 * formatted to their far corner. Undefined where even that is too large.
 */
export async function contentRange(bytes: Uint8Array, sheets: Iterable<number>): Promise<string | undefined> {
  let rows = 1;
  let columns = 1;
  for (const sheet of sheets) {
    for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
      const last = values.findLastIndex((value) => value !== null && value !== "");
      if (last >= 0) rows = Math.max(rows, index + 1);
      columns = Math.max(columns, last + 1);
    }
  }
  return rows * columns > MAX_CELLS ? undefined : `A1:${cellAddress(rows, columns)}`;
}
