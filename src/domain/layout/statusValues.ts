import type { SheetReading } from "./SheetReading";

/** So many values tell their scheme as well as all of them. */
const ENOUGH = 1000;

/** 状況の欄の値: what stands in the column that is headed or taken as the status, be it in a scheme or not. */
export const statusValues = ({ tables, reader }: SheetReading): string[] =>
  tables.flatMap(({ statusColumn, firstRow = 1, lastRow = 0 }) =>
    statusColumn === undefined
      ? []
      : reader.filledRows
          .filter((row) => row >= firstRow && row <= lastRow)
          .slice(0, ENOUGH)
          .flatMap((row) => reader.filled(row, statusColumn)?.text ?? []),
  );
