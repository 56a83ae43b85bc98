import { sheetAddress } from "../../model/a1";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/Block";
import type { LineState } from "../../model/SheetState";
import { columnLines, rowLines } from "./lines";
import type { Target } from "./writeContents";

const isAsked = (options: unknown, name: string): boolean =>
  typeof options === "object" && options !== null && (options as Record<string, unknown>)[name] === true;

/** 行ごとの性質: of each row of a range what the options ask for. */
export const readRowProperties = ({ sheet, block }: Target, options: unknown): object[] =>
  lines(block.top, block.bottom).map((row) => {
    const whole = { top: row, bottom: row, left: 0, right: MAX_COLUMNS - 1 };
    return propertiesOf(
      rowLines.linesOf(sheet).get(row),
      options,
      "row",
      row,
      sheetAddress(sheet.name, whole),
    );
  });

/** 列ごとの性質, likewise. */
export const readColumnProperties = ({ sheet, block }: Target, options: unknown): object[] =>
  lines(block.left, block.right).map((column) => {
    const whole = { top: 0, bottom: MAX_ROWS - 1, left: column, right: column };
    const line = columnLines.linesOf(sheet).get(column);
    return propertiesOf(line, options, "column", column, sheetAddress(sheet.name, whole));
  });

function propertiesOf(
  line: LineState | undefined,
  options: unknown,
  kind: "row" | "column",
  index: number,
  address: string,
): object {
  return {
    ...(isAsked(options, `${kind}Hidden`) && { [`${kind}Hidden`]: line?.hidden === true }),
    ...(isAsked(options, `${kind}Index`) && { [`${kind}Index`]: index }),
    ...(isAsked(options, "address") && { address }),
    ...(isAsked(options, "addressLocal") && { addressLocal: address }),
  };
}

const lines = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
