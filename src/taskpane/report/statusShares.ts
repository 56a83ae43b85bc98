import type { StatusCounts } from "../../domain/counting/StatusCounts";
import { wholePercent } from "../../domain/counting/percent";
import type { StatusCategory, StatusScheme } from "../../domain/status/StatusScheme";

/** 状況一つの割合. */
export interface StatusShare {
  /** Absent for 未記入・不明. */
  readonly category?: StatusCategory;
  readonly count: number;
  /** Whole percent; undefined where there is nothing to divide by. */
  readonly percent: number | undefined;
}

/** 状況別の割合: every category in the scheme's order, zeros too, and 未記入・不明 at the end. */
export function statusShares(
  { byCategory, unknown, total }: StatusCounts,
  { categories }: StatusScheme,
): StatusShare[] {
  const share = (count: number) => ({ count, percent: wholePercent(count, total) });
  return [
    ...categories.map((category, index) => ({ category, ...share(byCategory[index] ?? 0) })),
    share(unknown),
  ];
}
