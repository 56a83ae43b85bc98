import type { MeasureRow } from "../measure/MeasureRow";
import type { StatusScheme } from "../status/StatusScheme";

/** 未記入・不明: the line and column of every count for what carries no status, or none of the scheme. */
export const unknownStatus = "未記入・不明";

/** 状況の区分: a row's code in the scheme; undefined where it has none or one that the scheme does not know. */
export const statusCodeOf = (row: MeasureRow, scheme: StatusScheme): string | undefined =>
  scheme.categories.find(({ code }) => code === row.status)?.code;

/** The code that stands latest in the scheme's order; undefined, which is lower than all, where one is unknown. */
export function lowestCode(codes: readonly (string | undefined)[], scheme: StatusScheme): string | undefined {
  if (codes.includes(undefined)) return undefined;
  return scheme.categories.findLast(({ code }) => codes.includes(code))?.code;
}
