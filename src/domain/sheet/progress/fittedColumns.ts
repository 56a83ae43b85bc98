import type { MeasureRow } from "../../measure/MeasureRow";
import { wrappedLines } from "../../text/wrappedLines";
import { printPage, type PrintPage } from "./PrintPage";
import type { ProgressColumn } from "./progressColumns";
import type { ProgressOptions } from "./ProgressOptions";
import { prose } from "./rowLines";

/** Excel's columns are no wider, in characters of the standard font. */
const WIDEST = 255;
const STEP = 1.1;

/** 文の入る列: as wide as they are, or as wide as what cannot go on in a further row needs in the highest row. */
export function fittedColumns(
  columns: readonly ProgressColumn[],
  rows: readonly MeasureRow[],
  { orientation = "landscape", font }: ProgressOptions = {},
): ProgressColumn[] {
  const page = printPage(
    columns.map(({ width }) => width),
    orientation,
    font,
  );
  return columns.map((column) =>
    prose.includes(column.field)
      ? column
      : {
          ...column,
          width: rows.reduce(
            (width, row) => fittedWidth(column.valueOf(row) ?? "", width, page),
            column.width,
          ),
        },
  );
}

function fittedWidth(text: string, width: number, { unitsOf, mostLines }: PrintPage): number {
  let fitted = width;
  while (fitted < WIDEST && wrappedLines(text, unitsOf(fitted)) > mostLines)
    fitted = Math.min(WIDEST, Math.ceil(fitted * STEP));
  return fitted;
}
