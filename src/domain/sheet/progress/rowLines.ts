import type { MeasureRow } from "../../measure/MeasureRow";
import { splitText } from "../../text/splitText";
import { wrappedLines } from "../../text/wrappedLines";
import type { PrintLine } from "./PrintLine";
import type { PrintPage } from "./PrintPage";
import type { ProgressColumn } from "./progressColumns";
import type { ProgressField } from "./ProgressOptions";
import { restTrace, rowTrace } from "./rowTrace";

/** Excel's rows are no higher. */
const HIGHEST_ROW = 409;
/** So much of a page a row may take, that what stands over it has room beside it. */
const LARGEST_PART = 0.6;
const CONTINUED = "（続き）";
/** What may go on in a further row. */
const prose: readonly ProgressField[] = ["progress", "note"];

/**
 * 施策の行を印刷の行に: as high as its texts need. What is higher than a row may be goes on in further rows, which say
 * （続き）, and which a reader of the sheet joins again.
 */
export function rowLines(row: MeasureRow, columns: readonly ProgressColumn[], page: PrintPage): PrintLine[] {
  const highest = Math.min(HIGHEST_ROW, page.height * LARGEST_PART);
  const mostLines = Math.max(1, Math.floor(highest / page.line));
  const parts = columns.map((column) => partsOf(column, row, page, mostLines));
  const traced = columns.map(({ field }, at) => [field, parts[at] ?? []] as const);
  const count = Math.max(1, ...parts.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => {
    const cells = columns.map((column, at) => cellOf(column, parts[at]?.[index], index));
    const trace = index > 0 ? restTrace(row) : rowTrace(row, traced);
    const height = heightOf(cells, columns, page);
    return { kind: "row", cells, height, keepsNext: false, trace, row } as const;
  });
}

function partsOf(
  { field, width, valueOf }: ProgressColumn,
  row: MeasureRow,
  { unitsOf }: PrintPage,
  mostLines: number,
): (string | null)[] {
  const text = valueOf(row);
  return text !== null && prose.includes(field) ? splitText(text, unitsOf(width), mostLines) : [text];
}

const cellOf = ({ field }: ProgressColumn, text: string | null | undefined, index: number): string | null =>
  index > 0 && field === "label" ? CONTINUED : (text ?? null);

function heightOf(
  cells: readonly (string | null)[],
  columns: readonly ProgressColumn[],
  { unitsOf, line }: PrintPage,
): number {
  const lines = cells.map((text, at) =>
    text === null ? 1 : wrappedLines(text, unitsOf(columns[at]?.width ?? 1)),
  );
  return Math.min(HIGHEST_ROW, Math.max(...lines) * line);
}
