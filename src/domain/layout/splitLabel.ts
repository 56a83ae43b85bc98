import type { GridReader } from "../grid/GridReader";
import type { SourceCell } from "../measure/MeasureRow";
import { isBlank } from "../text/blank";
import { withoutLineBreaks } from "../ministry/readMinistries";
import { blankCell, sourceCell } from "./sourceCell";
import type { TableColumns } from "./TableColumns";

/** 列に分かれた項番: ア） in one column and ａ） in the next are the label ア）ａ）. */
export interface SplitLabel {
  /**
   * The text of each column, those above carried down where nothing stands before the first; undefined where it
   * cannot be read.
   */
  readonly parts: readonly (string | undefined)[];
  /** Empty where one of them cannot be read. */
  readonly text: string;
  /** The first cell that holds something of it in this row, or merged over it; one that cannot be read before all. */
  readonly cell: SourceCell;
}

const part = /^[（(]?(?:[a-zａ-ｚ][）)．.]?|[①-⑳㉑-㉟]|[0-9０-９]{1,2}[）)])[）)]?$/u;

/** Whether a text may stand in the second or third column of a split label. */
export const isLabelPart = (text: string): boolean => part.test(text.trim());

/** Whether something of a label stands in a row's own cells. */
export const hasSplitLabel = (reader: GridReader, row: number, { labelParts }: TableColumns): boolean =>
  labelParts.some((column) => !isBlank(reader.own(row, column)?.text));

/** The label of a row, from all its columns. */
export function readSplitLabel(
  reader: GridReader,
  row: number,
  { columns, labelParts }: TableColumns,
  above: SplitLabel | undefined,
): SplitLabel {
  const cells = [columns.label ?? 0, ...labelParts].map((column) =>
    // ア） merged over both columns stands in the first.
    reader.anchor(row, column).column === column ? sourceCell(reader, row, column) : blankCell(row, column),
  );
  const first = cells.findIndex(({ text }) => !isBlank(text));
  const parts = cells.map(({ text, isPartlyStruck }, index) => {
    if (index < first) return above ? above.parts[index] : "";
    return isPartlyStruck ? undefined : withoutLineBreaks(text).trim();
  });
  const cell =
    cells.find(({ isPartlyStruck }) => isPartlyStruck) ??
    cells[Math.max(first, 0)] ??
    blankCell(row, columns.label ?? 1);
  return { parts, text: parts.includes(undefined) ? "" : parts.join(""), cell };
}
